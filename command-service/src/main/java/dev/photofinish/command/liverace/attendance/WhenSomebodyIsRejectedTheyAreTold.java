package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.liverace.LiveRaceSettings;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceParticipantRejected;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Whoever is in the room and will have no run is told so alone, and why; where that is wanted they are sent out. */
@WithTournaments
@Component
final class WhenSomebodyIsRejectedTheyAreTold implements Policy {
    private final RoomVoice voice;
    private final LiveRaces races;
    private final LiveRaceSettings settings;

    WhenSomebodyIsRejectedTheyAreTold(RoomVoice voice, LiveRaces races, LiveRaceSettings settings) {
        this.voice = voice;
        this.races = races;
        this.settings = settings;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof LiveRaceParticipantRejected(var id, var _, var rejected, var _)) {
            races.byId(id).map(LiveRaceRow::racetimeSlug).ifPresent(slug -> tell(id, slug, rejected));
        }
        return List.of();
    }

    private void tell(LiveRaceId id, String slug, RejectedEntrant rejected) {
        var target = rejected.entrant().racetimeId();
        var occasion = target + " " + String.join(" ", rejected.reasons());
        voice.order(id, slug, occasion, OrderKind.DIRECT_MESSAGE, target, RoomLines.rejected(rejected));
        if (settings.enforceEligibility() && rejected.account() != null) {
            voice.order(id, slug, "out " + occasion, OrderKind.REMOVE_ENTRANT, target, null);
        }
    }
}
