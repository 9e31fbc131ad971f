package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.deadline.Deadlines;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.opening.RoomPlan;
import dev.photofinish.command.policy.Policy;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.Receipt;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Our bot notes what the room is for and greets, and from then on keeps an eye on the time. */
@WithTournaments
@Component
final class WhenARoomIsOpenedItIsAttended implements Policy {
    private final RoomVoice voice;
    private final RoomPlan plan;
    private final LiveRaces races;
    private final Deadlines deadlines;

    WhenARoomIsOpenedItIsAttended(RoomVoice voice, RoomPlan plan, LiveRaces races, Deadlines deadlines) {
        this.voice = voice;
        this.plan = plan;
        this.races = races;
        this.deadlines = deadlines;
    }

    @Override
    public List<CompletableFuture<Receipt>> when(StoredEvent event) {
        if (event.event() instanceof LiveRaceRoomOpened opened) {
            var id = opened.liveRaceId();
            var slug = opened.room().slug();
            races.byId(id).ifPresent(race -> {
                voice.order(id, slug, "note", OrderKind.SET_LIVE_RACE, null, id.toString());
                voice.say(id, slug, "greeting", RoomLines.greeting(race, plan.startsByItself(race)));
            });
            var subject = id + "/" + slug;
            deadlines.set(RoomArrival.KIND, subject, opened.at());
            deadlines.set(RoomAgenda.KIND, subject, opened.at());
        }
        return List.of();
    }
}
