package com.investkaluga.desk.support;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the desk's screens, hidden classes too, which Karibu's own search passes over. */
final class Views {

    private static final String ROOT = "com.investkaluga.desk";

    private Views() {}

    static Routes routes() {
        var screens = find(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class)).stream()
                .<Class<? extends Component>>map(type -> type.asSubclass(Component.class))
                .collect(Collectors.toSet());
        var errors = find(new AssignableTypeFilter(HasErrorParameter.class)).stream()
                .<Class<? extends HasErrorParameter<?>>>map(Views::errorView)
                .collect(Collectors.toSet());
        return new Routes(screens, errors, true);
    }

    @SuppressWarnings("unchecked") // the filter found nothing else
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
    }

    private static Set<Class<?>> find(TypeFilter... filters) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        for (var filter : filters) {
            scan.addIncludeFilter(filter);
        }
        return scan.findCandidateComponents(ROOT).stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }
}
