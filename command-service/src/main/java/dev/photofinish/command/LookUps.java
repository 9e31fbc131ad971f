package dev.photofinish.command;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The look-ups' event handlers run in the transaction of the command that caused the event; when one fails, the command
 * fails, and nothing has happened.
 */
@Configuration(proxyBeanMethods = false)
public class LookUps {
    /** The processing group of every handler that writes a look-up. */
    public static final String GROUP = "look-ups";

    @Bean
    ConfigurerModule lookUpsInTheCommandsTransaction() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(GROUP)
                .registerListenerInvocationErrorHandler(GROUP, configuration -> PropagatingErrorHandler.instance());
    }
}
