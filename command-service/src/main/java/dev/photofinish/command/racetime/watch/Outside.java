package dev.photofinish.command.racetime.watch;

import dev.photofinish.command.racetime.RacetimeSettings;
import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.bot.RacetimeBot;
import dev.photofinish.command.racetime.order.OrderDesk;
import dev.photofinish.command.racetime.order.RoomOrders;
import dev.photofinish.command.racetime.socket.RoomInbox;
import dev.photofinish.command.racetime.socket.RoomSockets;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;

/**
 * What every watch needs of the world outside its room.
 *
 * @param dropped told of each document that went for want of room
 * @param derived from the arrival of a document that says something new until what it says is stored
 */
record Outside(
        RacetimeApi api,
        RoomSockets sockets,
        RoomOrders orders,
        RacetimeSettings settings,
        Clock clock,
        Runnable dropped,
        Timer derived) {
    RoomInbox inbox() {
        return new RoomInbox(settings.waitingFrames(), dropped);
    }

    OrderDesk desk(WatchedRoom room, RacetimeBot bot, RoomRecord record) {
        return new OrderDesk(room.id(), bot.name(), orders, record::note, settings.actionWithin(), clock);
    }
}
