package dev.photofinish.store.metric;

import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.live.room.RoomObserver;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Where this process counts: always, whether or not anybody may read it. */
@AutoConfiguration
class MetricAutoConfiguration {
    @Bean(destroyMethod = "close")
    PrometheusMeterRegistry meterRegistry() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    Limits limits(MeterRegistry meters) {
        return new Limits(meters);
    }

    @Bean
    RoomObserver roomMeters(MeterRegistry meters, Limits limits) {
        return new RoomMeters(meters, limits);
    }

    @Bean
    SmartInitializingSingleton roomGauge(ObjectProvider<RaceRooms> rooms, MeterRegistry meters) {
        return () -> rooms.ifAvailable(found -> Gauge.builder("photofinish.rooms", found, RaceRooms::size)
                .description("races watched on this node")
                .register(meters));
    }
}
