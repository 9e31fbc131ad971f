package dev.photofinish.web.client;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Proxies in front of this server.
 *
 * @param trustedProxies addresses or ranges ({@code 10.0.0.0/8}) whose {@code X-Forwarded-For} and
 *     {@code X-Forwarded-Proto} are believed; nobody else's are (better S8)
 */
@ConfigurationProperties("photofinish")
record ProxySettings(@DefaultValue List<String> trustedProxies) {}
