package dev.photofinish.web.metric;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Metrics for whoever may reach their port. Without one there is nothing to start. */
@AutoConfiguration
@ConditionalOnProperty("photofinish.metrics.port")
@EnableConfigurationProperties(MetricSettings.class)
class MetricsAutoConfiguration {
    @Bean(destroyMethod = "close")
    VirtualMachineMeters virtualMachineMeters(PrometheusMeterRegistry meters) {
        return new VirtualMachineMeters(meters);
    }

    @Bean
    MetricsServer metricsServer(MetricSettings settings, PrometheusMeterRegistry meters) {
        return new MetricsServer(settings, meters);
    }
}
