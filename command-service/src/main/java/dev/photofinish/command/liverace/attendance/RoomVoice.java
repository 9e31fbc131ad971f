package dev.photofinish.command.liverace.attendance;

import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.command.racetime.order.RoomOrder;
import dev.photofinish.command.racetime.order.RoomOrders;
import dev.photofinish.command.racetime.watch.RoomWatches;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.store.Intent;
import dev.photofinish.store.WithTournaments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has our bot say and do things in rooms of live races, each once however often it is asked for. Blocks. */
@WithTournaments
@Component
public final class RoomVoice {
    private final RoomOrders orders;
    private final RoomWatches watches;

    RoomVoice(RoomOrders orders, RoomWatches watches) {
        this.orders = orders;
        this.watches = watches;
    }

    /**
     * Orders something.
     *
     * @param slug the room's full name
     * @param occasion what makes it this order and no other of the live race in that room
     */
    public void order(
            LiveRaceId liveRace,
            String slug,
            String occasion,
            OrderKind kind,
            @Nullable String target,
            @Nullable String text) {
        var parts = slug.split("/", 2);
        var room = RacetimeRoomId.of(parts[0], parts[1]);
        var id = new Intent(liveRace.value()).id(slug + " " + occasion);
        orders.add(room, new RoomOrder(id, kind, target, text));
        watches.wake(room);
    }

    void say(LiveRaceId liveRace, String slug, String occasion, String text) {
        order(liveRace, slug, occasion, OrderKind.MESSAGE, null, text);
    }
}
