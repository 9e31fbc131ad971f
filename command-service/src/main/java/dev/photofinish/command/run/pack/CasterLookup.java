package dev.photofinish.command.run.pack;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.RaceDetailReader;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the read side who casts a race: the write side keeps no look-up of it. */
@Component
final class CasterLookup {
    private static final Logger log = LoggerFactory.getLogger(CasterLookup.class);

    private final RaceDetailReader reader;
    private final Duration answerWithin;

    CasterLookup(RaceDetailReader reader, CommandSettings settings) {
        this.reader = reader;
        this.answerWithin = settings.answerWithin();
    }

    /** Whether the caller casts the race; refused as too busy when nobody can say. */
    Mono<Boolean> casts(RaceId race, Caller caller) {
        return reader.detail(race, 0, caller)
                .map(detail -> casts(detail, caller))
                .switchIfEmpty(Mono.just(false))
                .timeout(answerWithin)
                .onErrorMap(failure -> {
                    log.warn("The read side does not say who casts {}: {}", race, failure.toString());
                    return new RefusedException(StoreRefusal.TOO_BUSY);
                });
    }

    private static boolean casts(ReadModel detail, Caller caller) {
        return detail.tree()
                .path("casters")
                .valueStream()
                .anyMatch(caster -> caster.path("user")
                        .path("id")
                        .asString("")
                        .equals(caller.account().toString()));
    }
}
