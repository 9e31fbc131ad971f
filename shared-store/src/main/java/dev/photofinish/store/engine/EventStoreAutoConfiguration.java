package dev.photofinish.store.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.photofinish.store.EventStoreAddress;
import dev.photofinish.store.EventStoreSettings;
import dev.photofinish.store.metric.Limits;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Builds Axon's store by hand, since its own auto-configurations order themselves after the class names of an older Boot
 * and would run before there is a data source (ADR 0002).
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(EventStoreSettings.class)
class EventStoreAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    EventStoreAddress eventStoreAddress(EventStoreSettings settings) {
        var url = settings.url();
        if (url == null) {
            throw new MissingEventStoreException();
        }
        return new EventStoreAddress(url, settings.username(), settings.password());
    }

    @Bean
    @ConditionalOnMissingBean(DataSource.class)
    HikariDataSource eventStoreDataSource(EventStoreAddress address, EventStoreSettings settings, Limits limits) {
        var pool = new HikariConfig();
        pool.setPoolName("event-store");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.username());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setMinimumIdle(2);
        pool.setMetricsTrackerFactory(new PoolMeters(limits));
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "photofinish");
        return new HikariDataSource(pool);
    }
}
