package dev.photofinish.command.racetime.order;

import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.socket.RoomMessage;
import dev.photofinish.command.racetime.socket.RoomSocket;
import dev.photofinish.events.RacetimeRoomId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out a room's orders over one connection: one after the other, the next when the room has shown that the last is
 * done or refused. A refusal names nothing (racetime §6.2), so that it is that of the only order under way.
 */
public final class OrderDesk {
    private static final Logger LOG = LoggerFactory.getLogger(OrderDesk.class);
    private static final int MOST_TRIES = 5;
    /** Other nodes may have added some. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final RacetimeRoomId room;
    private final String bot;
    private final RoomOrders orders;
    private final Consumer<RoomOrder> noted;
    private final Duration within;
    private final Clock clock;
    private @Nullable RoomOrder underWay;
    private Instant patienceEnds = Instant.MAX;
    private Instant lookAt = Instant.MIN;

    /**
     * Nothing is under way yet.
     *
     * @param noted told of every order that is done
     * @param within patience with the effect of one
     */
    public OrderDesk(
            RacetimeRoomId room,
            String bot,
            RoomOrders orders,
            Consumer<RoomOrder> noted,
            Duration within,
            Clock clock) {
        this.room = room;
        this.bot = bot;
        this.orders = orders;
        this.noted = noted;
        this.within = within;
        this.clock = clock;
    }

    /** Until when something must happen; far away when nothing is under way. */
    public Instant patienceEnds() {
        return patienceEnds;
    }

    /** Sends the next order when none is under way. What the room shows already is done without. Blocks. */
    public void next(RoomSocket socket, RoomDocument known) {
        while (underWay == null && !clock.instant().isBefore(lookAt)) {
            var open = orders.open(room, 1);
            if (open.isEmpty()) {
                lookAt = clock.instant().plus(LOOK_EVERY);
                return;
            }
            var order = open.getFirst();
            if (order.shownBy(known)) {
                done(order);
            } else {
                send(order, socket);
            }
        }
    }

    /**
     * What the room says may be about the order under way.
     *
     * @return false when that order was refused: perhaps it is the connection's token that is
     */
    public boolean hear(RoomMessage message) {
        if (message instanceof RoomMessage.Wake) {
            lookAt = Instant.MIN;
        }
        var order = underWay;
        if (order == null) {
            return true;
        }
        if (order.shownBy(message, bot)) {
            clear();
            done(order);
        }
        return !(message instanceof RoomMessage.Refusal);
    }

    /** The order under way is refused for good. */
    public void refused(RoomMessage.Refusal refusal) {
        giveUp(String.join("; ", refusal.reasons()));
    }

    /** When patience is over the order is tried again, after many times given up. */
    public void lookAtTheClock() {
        if (!clock.instant().isBefore(patienceEnds)) {
            var order = underWay;
            clear();
            LOG.warn("Of {} in a room of racetime.gg nothing was seen", order == null ? "an order" : order.kind());
        }
    }

    private void send(RoomOrder order, RoomSocket socket) {
        if (orders.tried(order) > MOST_TRIES) {
            orders.failed(order, "the room never showed it");
            return;
        }
        underWay = order;
        patienceEnds = clock.instant().plus(within);
        socket.send(order.kind().action(), order.data());
        if (order.unseen()) {
            socket.ping();
        }
    }

    private void giveUp(String why) {
        var order = underWay;
        clear();
        if (order != null) {
            LOG.warn("racetime.gg refuses {}: {}", order.kind(), why);
            orders.failed(order, why);
        }
    }

    private void done(RoomOrder order) {
        noted.accept(order);
        orders.done(order);
    }

    private void clear() {
        underWay = null;
        patienceEnds = Instant.MAX;
    }
}
