package dev.photofinish.command.tournament.channel;

import dev.photofinish.command.deadline.Deadline;
import dev.photofinish.events.TournamentId;
import dev.photofinish.store.WithTournaments;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A channel that was named a moment ago is looked at, unless the request that named it did. */
@WithTournaments
@Component
final class ChannelLook implements Deadline {
    static final String KIND = "tournament-channel";

    private final ChannelChecks checks;

    ChannelLook(ChannelChecks checks) {
        this.checks = checks;
    }

    /** One for each channel that a tournament has. */
    static String subject(TournamentId tournament, String channel) {
        return tournament + "/" + channel;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> due(String subject, Instant now) {
        int end = subject.indexOf('/');
        checks.late(TournamentId.of(subject.substring(0, end)), subject.substring(end + 1));
        return Optional.empty();
    }
}
