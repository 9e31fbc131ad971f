package dev.photofinish.command.policy;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.tail.StoredEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reactions that failed, tried again until they are done: ever more rarely as their event grows old, and never given up,
 * for what they owe was promised.
 */
@Component
final class PostponedReactions implements Deadline {
    static final String KIND = "reaction";

    private static final Logger log = LoggerFactory.getLogger(PostponedReactions.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final ObjectProvider<Policy> policies;
    private final StoredEvents events;

    /** @param policies looked up when one is needed: policies set deadlines themselves */
    PostponedReactions(ObjectProvider<Policy> policies, StoredEvents events) {
        this.policies = policies;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        var owed = Postponed.read(subject);
        var policy = policies.stream()
                .filter(candidate -> Postponed.nameOf(candidate).equals(owed.policy()))
                .findFirst();
        if (policy.isEmpty()) {
            log.error(
                    "There is no policy {} any more, so that what it owed at position {} is not done",
                    owed.policy(),
                    owed.position());
            return Optional.empty();
        }
        return events.after(owed.position() - 1, 1).events().stream()
                .filter(event -> event.position() == owed.position())
                .findFirst()
                .flatMap(event -> tried(policy.get(), event, now));
    }

    private static Optional<Instant> tried(Policy policy, StoredEvent event, Instant now) {
        try {
            Reaction.of(policy, event).await();
            log.info("{} is done about position {} at last", Postponed.nameOf(policy), event.position());
            return Optional.empty();
        } catch (ReactionFailedException failed) {
            log.warn("Still: {}; trying again", failed.getMessage(), failed.getCause());
            return Optional.of(now.plus(pause(Duration.between(event.event().at(), now))));
        }
    }

    private static Duration pause(Duration age) {
        long millis = Math.clamp(age.dividedBy(4).toMillis(), SHORTEST_PAUSE.toMillis(), LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(millis);
    }
}
