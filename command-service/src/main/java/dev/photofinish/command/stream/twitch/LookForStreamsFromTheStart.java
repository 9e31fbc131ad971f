package dev.photofinish.command.stream.twitch;

import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.deadline.Deadlines;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the first round of questions to Twitch, or says why there is none. */
@Component
final class LookForStreamsFromTheStart {
    private static final Logger LOG = LoggerFactory.getLogger(LookForStreamsFromTheStart.class);

    private final TwitchSettings credentials;
    private final Deadlines deadlines;
    private final Clock clock;

    LookForStreamsFromTheStart(TwitchSettings credentials, Deadlines deadlines, Clock clock) {
        this.credentials = credentials;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (credentials.configured()) {
            deadlines.set(LiveDetection.KIND, LiveDetection.SUBJECT, clock.instant());
        } else {
            LOG.info("Without credentials for Twitch nobody is shown as live");
        }
    }
}
