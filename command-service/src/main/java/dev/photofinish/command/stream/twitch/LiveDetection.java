package dev.photofinish.command.stream.twitch;

import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.command.stream.helix.TwitchLiveSettings;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every now and then, on one node of the write side, a round of questions to Twitch. A round runs on a thread of its own,
 * because deadlines must not wait for Twitch; while one runs no other begins, here or on another node.
 */
@Component
final class LiveDetection implements Deadline {
    static final String KIND = "twitch-live";
    /** There is one for everybody. */
    static final String SUBJECT = "streams";

    private static final Logger LOG = LoggerFactory.getLogger(LiveDetection.class);

    private final TwitchSettings credentials;
    private final TwitchLiveSettings settings;
    private final Lookout lookout;
    private final RoundTurn turn;
    private final AtomicBoolean looking = new AtomicBoolean();

    LiveDetection(TwitchSettings credentials, TwitchLiveSettings settings, Lookout lookout, RoundTurn turn) {
        this.credentials = credentials;
        this.settings = settings;
        this.lookout = lookout;
        this.turn = turn;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        if (!credentials.configured()) {
            return Optional.empty();
        }
        if (looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name(KIND).start(this::look);
        }
        return Optional.of(now.plus(settings.pollEvery()));
    }

    private void look() {
        try {
            if (!turn.make(lookout::look)) {
                LOG.debug("Another node is still at its round");
            }
        } catch (RuntimeException trouble) {
            LOG.warn("Who streams could not be found out; the next round tries again", trouble);
        } finally {
            looking.set(false);
        }
    }
}
