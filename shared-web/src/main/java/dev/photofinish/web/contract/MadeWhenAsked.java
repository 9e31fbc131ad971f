package dev.photofinish.web.contract;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Keeps the library from making at every start what is there for the first reader of the document. */
final class MadeWhenAsked implements BeanFactoryPostProcessor {
    private static final String LIBRARY = "org.springdoc.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            var definition = beans.getBeanDefinition(name);
            if (origin(definition).startsWith(LIBRARY)) {
                definition.setLazyInit(true);
            }
        }
    }

    private static String origin(BeanDefinition definition) {
        var maker =
                definition instanceof AnnotatedBeanDefinition annotated ? annotated.getFactoryMethodMetadata() : null;
        return maker == null ? String.valueOf(definition.getBeanClassName()) : maker.getDeclaringClassName();
    }
}
