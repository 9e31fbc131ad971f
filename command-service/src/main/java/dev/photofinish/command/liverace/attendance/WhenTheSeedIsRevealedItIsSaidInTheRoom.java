package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.events.liverace.LiveRaceSeedRevealed;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Those in the room read what they will play. */
@WithTournaments
@Component
final class WhenTheSeedIsRevealedItIsSaidInTheRoom implements Policy {
    private final RoomVoice voice;
    private final LiveRaces races;

    WhenTheSeedIsRevealedItIsSaidInTheRoom(RoomVoice voice, LiveRaces races) {
        this.voice = voice;
        this.races = races;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof LiveRaceSeedRevealed revealed) {
            races.byId(revealed.liveRaceId()).ifPresent(this::say);
        }
        return List.of();
    }

    private void say(LiveRaceRow race) {
        var slug = race.racetimeSlug();
        var url = race.permalinkUrl();
        if (slug != null && url != null && !url.isEmpty()) {
            voice.order(race.id(), slug, "seed as information", OrderKind.SET_INFO_BOT, null, url);
            voice.say(race.id(), slug, "seed", RoomLines.seed(url));
        }
    }
}
