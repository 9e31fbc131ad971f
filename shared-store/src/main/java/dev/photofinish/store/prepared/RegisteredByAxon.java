package dev.photofinish.store.prepared;

import java.util.Set;
import org.axonframework.spring.config.MessageHandlerConfigurer;
import org.springframework.beans.factory.aot.BeanRegistrationExcludeFilter;
import org.springframework.beans.factory.support.RegisteredBean;

/**
 * What the build leaves to Axon, and what it spares a start.
 *
 * <p>What Axon registers for each aggregate is nothing to prepare: it names the aggregates' classes, which nobody outside
 * their packages sees, and Axon registers it at each start again. Which beans handle events is known once the build has
 * asked every method of every bean; nobody needs to ask again, nor for sagas, of which there are none.
 */
final class RegisteredByAxon implements BeanRegistrationExcludeFilter {
    private static final Set<String> LOOKUPS = Set.of("messageHandlerLookup", "springSagaLookup");

    @Override
    public boolean isExcludedFromAotProcessing(RegisteredBean bean) {
        return LOOKUPS.contains(bean.getBeanName()) || isOfAnAggregate(bean);
    }

    private static boolean isOfAnAggregate(RegisteredBean bean) {
        var definition = bean.getMergedBeanDefinition();
        var type = definition.getBeanClassName();
        return definition.getFactoryBeanName() == null
                && type != null
                && type.startsWith("org.axonframework.spring.")
                && !type.equals(MessageHandlerConfigurer.class.getName());
    }
}
