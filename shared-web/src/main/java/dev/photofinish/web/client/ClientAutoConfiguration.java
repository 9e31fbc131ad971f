package dev.photofinish.web.client;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;

/** Clients' addresses, for whoever counts or shows them. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration")
@EnableConfigurationProperties(ProxySettings.class)
class ClientAutoConfiguration {
    @Bean
    ClientAddresses clientAddresses(ProxySettings settings) {
        return new ClientAddresses(settings.trustedProxies());
    }

    /** Under the name that the framework looks for. */
    @Bean(WebHttpHandlerBuilder.FORWARDED_HEADER_TRANSFORMER_BEAN_NAME)
    ForwardedHeaderTransformer trustedForwarding(ClientAddresses addresses) {
        return new TrustedForwarding(addresses);
    }
}
