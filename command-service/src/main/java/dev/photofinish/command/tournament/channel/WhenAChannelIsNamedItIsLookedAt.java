package dev.photofinish.command.tournament.channel;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Nobody waits for Discord: where a tournament is announced is looked at a moment later (tournaments §10.5). */
@WithTournaments
@Component
final class WhenAChannelIsNamedItIsLookedAt implements Policy {
    private final Deadlines deadlines;
    private final ChannelSettings settings;
    private final Clock clock;

    WhenAChannelIsNamedItIsLookedAt(Deadlines deadlines, ChannelSettings settings, Clock clock) {
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        switch (event.event()) {
            case TournamentCreated created -> look(created.tournamentId(), created.terms());
            case TournamentChanged changed -> look(changed.tournamentId(), changed.terms());
            default -> {
                // It names no channel.
            }
        }
        return List.of();
    }

    private void look(TournamentId tournament, TournamentTerms terms) {
        var channel = terms.discordChannel();
        if (channel != null) {
            deadlines.set(
                    ChannelLook.KIND,
                    ChannelLook.subject(tournament, channel),
                    clock.instant().plus(settings.lookAfter()));
        }
    }
}
