package dev.photofinish.store.prepared;

import dev.photofinish.store.WithTournaments;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Notes, at build time, the names of the beans that are there for tournaments alone. */
final class TournamentBeans implements BeanFactoryInitializationAotProcessor {
    /** A name a line. */
    static final String LIST = "META-INF/photofinish/tournament-beans";

    private static final String MARK = WithTournaments.class.getName();

    @Override
    public BeanFactoryInitializationAotContribution processAheadOfTime(ConfigurableListableBeanFactory beans) {
        var names = Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> isForTournaments(beans.getBeanDefinition(name)))
                .sorted()
                .collect(Collectors.joining("\n"));
        return (generation, code) -> generation.getGeneratedFiles().addResourceFile(LIST, names);
    }

    private static boolean isForTournaments(BeanDefinition bean) {
        if (!(bean instanceof AnnotatedBeanDefinition annotated)) {
            return false;
        }
        var method = annotated.getFactoryMethodMetadata();
        return annotated.getMetadata().isAnnotated(MARK) || (method != null && method.isAnnotated(MARK));
    }
}
