package dev.photofinish.command.racetime.watch;

import dev.photofinish.command.racetime.RacetimeSettings;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.order.OrderDesk;
import dev.photofinish.command.racetime.socket.RoomInbox;
import dev.photofinish.command.racetime.socket.RoomMessage;
import dev.photofinish.command.racetime.socket.RoomSocket;
import dev.photofinish.command.racetime.socket.RoomUnreachableException;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One connection to a room, from its first message to the last. For one thread; blocks. */
final class RoomSession {
    /** How it ended, when not by a failure. */
    enum End {
        /** The token does not last longer, or is not taken: it is to be connected again with another. */
        TOKEN,
        /** Nothing more is expected of the room. */
        OVER,
        /** This node is to watch it no longer. */
        STOPPED
    }

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final RoomSocket socket;
    private final RoomInbox inbox;
    private final RoomRecord record;
    private final OrderDesk desk;
    private final RacetimeSettings settings;
    private final Clock clock;
    private final BooleanSupplier tokenTaken;
    private final Runnable works;
    private final Timer derived;
    private Instant heard;
    private Instant changed;
    private boolean pinged;

    /**
     * Hears nothing yet.
     *
     * @param tokenTaken whether racetime.gg still takes the connection's token
     * @param works called whenever the room itself is heard
     * @param derived from a message that says something new until that is stored
     */
    RoomSession(
            RoomSocket socket,
            RoomInbox inbox,
            RoomRecord record,
            OrderDesk desk,
            RacetimeSettings settings,
            Clock clock,
            BooleanSupplier tokenTaken,
            Runnable works,
            Timer derived) {
        this.socket = socket;
        this.inbox = inbox;
        this.record = record;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
        this.tokenTaken = tokenTaken;
        this.works = works;
        this.derived = derived;
        this.heard = clock.instant();
        this.changed = heard;
    }

    /**
     * Follows the room.
     *
     * @param reconnectAt when another connection is to be made
     * @throws RoomUnreachableException when the connection is lost
     */
    End follow(Instant reconnectAt, BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean()) {
            var known = record.last();
            if (known != null) {
                desk.next(socket, known);
            }
            var message = inbox.take(patience());
            if (message != null && !deal(message)) {
                return End.TOKEN;
            }
            lookAtTheClock();
            if (over(record.last())) {
                return End.OVER;
            }
            if (!clock.instant().isBefore(reconnectAt)) {
                return End.TOKEN;
            }
        }
        return End.STOPPED;
    }

    /** False when an order was refused because the token is not taken any more. */
    private boolean deal(RoomMessage message) {
        if (message instanceof RoomMessage.Gone(var why)) {
            throw new RoomUnreachableException(why, null);
        }
        if (!(message instanceof RoomMessage.Wake)) {
            heard = clock.instant();
            pinged = false;
        }
        if (message instanceof RoomMessage.Document document) {
            take(document);
        }
        if (desk.hear(message)) {
            return true;
        }
        if (!tokenTaken.getAsBoolean()) {
            return false;
        }
        desk.refused((RoomMessage.Refusal) message);
        return true;
    }

    /** The path of a socket has no category, and leads to the room of that name that was opened last (racetime §1). */
    private void take(RoomMessage.Document message) {
        var room = message.room();
        if (!record.isOf(room)) {
            throw new RoomUnreachableException("the socket of that name is that of " + room.slug(), null);
        }
        works.run();
        if (record.take(room, message.sentAt())) {
            changed = heard;
            derived.record(Duration.ofNanos(System.nanoTime() - message.arrived()));
        }
    }

    private void lookAtTheClock() {
        record.lookAtTheClock();
        desk.lookAtTheClock();
        var silence = Duration.between(heard, clock.instant());
        if (silence.compareTo(settings.silentFor()) >= 0) {
            throw new RoomUnreachableException("it is silent", null);
        }
        if (!pinged && silence.compareTo(settings.pingAfter()) >= 0) {
            socket.ping();
            pinged = true;
        }
    }

    private boolean over(@Nullable RoomDocument room) {
        return room != null
                && room.over()
                && (room.recorded()
                        || Duration.between(changed, clock.instant()).compareTo(settings.quietAfterEnd()) >= 0);
    }

    private Duration patience() {
        var now = clock.instant();
        return Stream.of(
                        Duration.between(now, heard.plus(pinged ? settings.silentFor() : settings.pingAfter())),
                        between(now, record.heldUntil()),
                        between(now, desk.patienceEnds()),
                        LONGEST_WAIT)
                .min(Duration::compareTo)
                .orElse(LONGEST_WAIT);
    }

    private static Duration between(Instant now, Instant then) {
        return then.equals(Instant.MAX) ? LONGEST_WAIT : Duration.between(now, then);
    }
}
