package dev.photofinish.web.body;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What clients may send.
 *
 * @param largestBody largest request body in bytes
 */
@ConfigurationProperties("photofinish")
record BodySettings(@DefaultValue("65536") int largestBody) {}
