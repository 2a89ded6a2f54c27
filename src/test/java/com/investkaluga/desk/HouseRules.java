package com.investkaluga.desk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/**
 * The rules of the house that the module walls cannot see. {@link HouseRulesTest} holds the desk to them, and holds them to a
 * house where each is broken.
 */
final class HouseRules {

    private static final List<Class<? extends Annotation>> ACCESS_RULES =
            List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class);

    static final ArchRule VAADIN_STAYS_IN_SCREENS = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..chart..", "..security..")
            .and()
            .areNotAssignableTo(AppShellConfigurator.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    static final ArchRule SCREENS_KNOW_NO_PERSISTENCE = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "jakarta.persistence..",
                            "org.springframework.data.repository..",
                            "org.springframework.data.jpa..",
                            "org.springframework.jdbc..",
                            "java.sql..",
                            "javax.sql..")
                    .or(stored()));

    static final ArchRule STORED_RECORDS_ARE_HIDDEN = classes()
            .that(DescribedPredicate.or(annotatedWith(Entity.class), assignableTo(Repository.class)))
            .should()
            .notBePublic();

    static final ArchRule ROUTES_SAY_WHO_MAY_OPEN_THEM =
            classes().that().areAnnotatedWith(Route.class).should(haveAnAccessRule());

    static final ArchRule SERVICE_METHODS_SAY_WHO_MAY_CALL_THEM = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(haveAnAccessRuleOnItselfOrItsClass());

    static final ArchRule ACCESS_RULES_STAND_WHERE_THEY_ARE_KEPT = classes()
            .that()
            .areAnnotatedWith(RolesAllowed.class)
            .and()
            .resideOutsideOfPackage("..ui..")
            .should()
            .beAnnotatedWith(Service.class)
            .because("ServiceGuard looks at services, Vaadin's navigation at screens, and nobody at other beans");

    static final ArchRule NOBODY_READS_THE_TOP_FLOOR = noClasses()
            .that()
            .resideOutsideOfPackages("..dashboard..", "..report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.investkaluga..dashboard..", "com.investkaluga..report..");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith(Resource.class)
            .andShould()
            .notBeAnnotatedWith(PersistenceContext.class);

    static final ArchRule NOTHING_WRITES_PAST_THE_LOG = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(describe(
                    "a stack trace is printed",
                    call -> call.getTarget().getName().equals("printStackTrace")
                            && call.getTargetOwner().isAssignableTo(Throwable.class)));

    private HouseRules() {}

    /** The packages among these that do not say that nothing in them is null unless it says so. */
    static List<String> packagesWithoutNullMarked(JavaClasses house) {
        return house.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> each.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .map(each -> each.getName())
                .toList();
    }

    private static DescribedPredicate<JavaClass> stored() {
        return DescribedPredicate.or(
                annotatedWith(Entity.class), annotatedWith(MappedSuperclass.class), assignableTo(Repository.class));
    }

    private static ArchCondition<JavaClass> haveAnAccessRule() {
        return new ArchCondition<>("say who may open them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var has = ACCESS_RULES.stream().anyMatch(type::isAnnotatedWith);
                events.add(new SimpleConditionEvent(type, has, type.getName() + (has ? " has" : " lacks") + " a rule"));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveAnAccessRuleOnItselfOrItsClass() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var has = method.getModifiers().contains(JavaModifier.STATIC)
                        || ACCESS_RULES.stream()
                                .anyMatch(rule -> method.isAnnotatedWith(rule)
                                        || method.getOwner().isAnnotatedWith(rule));
                events.add(new SimpleConditionEvent(
                        method, has, method.getFullName() + (has ? " has" : " lacks") + " a rule"));
            }
        };
    }
}
