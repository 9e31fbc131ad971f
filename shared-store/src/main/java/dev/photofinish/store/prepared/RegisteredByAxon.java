package dev.photofinish.store.prepared;

import org.springframework.beans.factory.aot.BeanRegistrationExcludeFilter;
import org.springframework.beans.factory.support.RegisteredBean;

/**
 * What Axon registers for each aggregate is nothing for the build to prepare: it names the aggregates' classes, which
 * nobody outside their packages sees, and Axon registers it at each start again.
 */
final class RegisteredByAxon implements BeanRegistrationExcludeFilter {
    @Override
    public boolean isExcludedFromAotProcessing(RegisteredBean bean) {
        var definition = bean.getMergedBeanDefinition();
        return definition.getFactoryBeanName() == null
                && definition.getBeanClassName() != null
                && definition.getBeanClassName().startsWith("org.axonframework.spring.");
    }
}
