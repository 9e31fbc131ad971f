package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** A race that is called off is so in its room as well, with the reason. */
@WithTournaments
@Component
final class WhenALiveRaceIsCalledOffItsRoomIs implements Policy {
    private final RoomVoice voice;

    WhenALiveRaceIsCalledOffItsRoomIs(RoomVoice voice) {
        this.voice = voice;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof LiveRaceCancelled off && off.cause() != LiveRaceCancellation.ROOM) {
            var slug = off.racetimeSlug();
            if (slug != null) {
                voice.say(off.liveRaceId(), slug, "off", RoomLines.off(off.reason()));
                voice.order(off.liveRaceId(), slug, "cancel", OrderKind.CANCEL, null, null);
            }
        }
        return List.of();
    }
}
