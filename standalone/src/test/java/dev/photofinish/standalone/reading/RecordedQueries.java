package dev.photofinish.standalone.reading;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears everything the read store is asked. */
@Configuration(proxyBeanMethods = false)
class RecordedQueries {
    private static final Set<String> QUESTIONS = Set.of("find", "aggregate", "count", "distinct");
    private static final List<BsonDocument> HEARD = new CopyOnWriteArrayList<>();

    @Bean
    MongoClientSettingsBuilderCustomizer everythingIsHeard() {
        return settings -> settings.addCommandListener(new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                if (QUESTIONS.contains(event.getCommandName())) {
                    HEARD.add(event.getCommand().clone());
                }
            }
        });
    }

    static void forget() {
        HEARD.clear();
    }

    static List<BsonDocument> heard() {
        return List.copyOf(HEARD);
    }
}
