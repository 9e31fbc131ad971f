package dev.photofinish.query.projection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import dev.photofinish.store.Epoch;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.store.tail.EventTail;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.ReactiveMongoDatabaseFactory;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.SimpleReactiveMongoDatabaseFactory;
import reactor.core.publisher.Mono;

/** The read models' machinery as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReadModelSettings.class, ReadStoreSettings.class})
class ReadModelConfiguration {
    @Bean
    MongoConnectionDetails readStoreConnection(ObjectProvider<ReadStoreAddress> given, ReadStoreSettings settings) {
        var url =
                given.getIfAvailable(() -> new ReadStoreAddress(settings.url())).url();
        return () -> new ConnectionString(url);
    }

    @Bean(destroyMethod = "close")
    ReadStoreLoops readStoreLoops() {
        return new ReadStoreLoops();
    }

    @Bean
    MongoClientSettings readStoreDriver(MongoConnectionDetails connection, ReadStoreLoops loops) {
        return MongoClientSettings.builder()
                .applyConnectionString(connection.getConnectionString())
                .transportSettings(loops.transport())
                .build();
    }

    @Bean
    ReactiveMongoDatabaseFactory readStoreDatabase(MongoClient client, MongoConnectionDetails connection) {
        var named = connection.getConnectionString().getDatabase();
        return new SimpleReactiveMongoDatabaseFactory(client, named == null ? "photofinish" : named);
    }

    @Bean
    ReadStore readStore(ReactiveMongoDatabaseFactory databases, MeterRegistry meters) {
        return new ReadStore(Mono.defer(databases::getMongoDatabase), meters);
    }

    @Bean
    ReadModels readModels(ReadStore store, ReadModelSettings settings) {
        return new ReadModels(store, settings.hotDocuments());
    }

    @Bean
    Commits commits(Limits limits, MeterRegistry meters) {
        var commits = new Commits(limits);
        Gauge.builder("photofinish.readmodel.position", commits, Commits::position)
                .description("newest event in the read models of this node")
                .register(meters);
        return commits;
    }

    @Bean
    Checkpoints checkpoints(ReadStore store, Clock clock, ReadModelSettings settings) {
        return new Checkpoints(store, UUID.randomUUID().toString(), clock, settings.lease());
    }

    @Bean
    Rebuilds rebuilds(
            List<Documents<?>> documents, ReadStore store, Checkpoints checkpoints, EventTail tail, Clock clock) {
        return new Rebuilds(documents, store, checkpoints, tail, clock);
    }

    @Bean
    ReadModelNode readModelNode(
            List<Documents<?>> documents,
            ReadStore store,
            Checkpoints checkpoints,
            Commits commits,
            EventTail tail,
            Epoch epoch,
            ReadModelSettings settings,
            Rebuilds rebuilds) {
        return new ReadModelNode(documents, store, checkpoints, commits, tail, epoch.toString(), settings, rebuilds);
    }

    @Bean
    ReadModelIndexes readModelIndexes(List<Documents<?>> documents) {
        return new ReadModelIndexes(documents);
    }

    @Bean
    ReadStoreHealth readStoreHealth(ReactiveMongoTemplate mongo) {
        return new ReadStoreHealth(mongo);
    }

    @Bean
    ReadModelHealth readModelHealth(List<Documents<?>> documents, Commits commits, EventTail tail, ReadModelNode node) {
        return new ReadModelHealth(documents, commits, tail, node);
    }
}
