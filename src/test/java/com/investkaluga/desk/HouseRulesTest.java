package com.investkaluga.desk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** The rules of the house that the module walls cannot see. */
class HouseRulesTest {

    private static final String ROOT = "com.investkaluga.desk";
    private static final List<Class<? extends java.lang.annotation.Annotation>> ACCESS_RULES =
            List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class);

    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void vaadin_stays_in_screens_charts_sign_in_and_the_app_shell() {
        vaadinOnlyInScreens().check(DESK);
    }

    @Test
    void the_vaadin_rule_fails_for_a_service_that_builds_components() {
        var offender = new ClassFileImporter().importClasses(HouseRulesTest.class, Component.class);

        assertThat(offender.contain(HouseRulesTest.class)).isTrue();
        assertThatThrownBy(() -> vaadinOnlyInScreens().check(offender)).isInstanceOf(AssertionError.class);
    }

    @Test
    void screens_know_no_entity_and_no_repository() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("jakarta.persistence..", "org.springframework.data.repository.."))
                .check(DESK);
    }

    @Test
    void entities_and_repositories_are_hidden_in_their_room() {
        classes()
                .that()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .or()
                .areAssignableTo(org.springframework.data.repository.Repository.class)
                .should()
                .notBePublic()
                .check(DESK);
    }

    @Test
    void every_route_says_who_may_open_it() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(haveAnAccessRule())
                .check(DESK);
    }

    @Test
    void every_public_method_of_a_service_says_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(haveAnAccessRuleOnItselfOrItsClass())
                .check(DESK);
    }

    @Test
    void a_rule_of_access_stands_only_where_it_is_kept() {
        classes()
                .that()
                .areAnnotatedWith(RolesAllowed.class)
                .and()
                .resideOutsideOfPackage("..ui..")
                .should()
                .beAnnotatedWith(Service.class)
                .because("ServiceGuard looks at services, Vaadin's navigation at screens, and nobody at other beans")
                .check(DESK);
    }

    @Test
    void nobody_reads_the_dashboard() {
        noClasses()
                .that(resideInAPackage(ROOT + "..")
                        .and(describe("are not the dashboard", HouseRulesTest::notDashboard)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".dashboard..", ROOT + ".report..")
                .check(DESK);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should()
                .notBeAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
                .andShould()
                .notBeAnnotatedWith(org.springframework.beans.factory.annotation.Value.class)
                .check(DESK);
    }

    @Test
    void nothing_writes_to_the_console_past_the_log() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(DESK);
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = DESK.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> each.tryGetAnnotationOfType(org.jspecify.annotations.NullMarked.class)
                        .isEmpty())
                .map(each -> each.getName())
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static ArchRule vaadinOnlyInScreens() {
        return noClasses()
                .that(describe("are no screens", HouseRulesTest::isNoScreen))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..");
    }

    private static boolean isNoScreen(JavaClass type) {
        var room = type.getPackageName();
        return room.startsWith(ROOT)
                && !room.endsWith(".ui")
                && !room.contains(".ui.")
                && !room.startsWith(ROOT + ".chart")
                && !room.startsWith(ROOT + ".security")
                && !type.isEquivalentTo(PartnerDesk.class);
    }

    private static boolean notDashboard(JavaClass type) {
        return !type.getPackageName().startsWith(ROOT + ".dashboard")
                && !type.getPackageName().startsWith(ROOT + ".report");
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
