package dev.photofinish.web.metric;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where metrics can be read.
 *
 * @param port a port of its own, 0 = any free one; without one nobody can read them
 * @param address the address of this machine it listens on
 */
@ConfigurationProperties("photofinish.metrics")
record MetricSettings(int port, @DefaultValue("127.0.0.1") String address) {}
