package dev.photofinish.command.racetime.watch;

import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.link.RoomLinks;
import dev.photofinish.command.racetime.order.OrderKind;
import dev.photofinish.command.racetime.order.RoomOrder;
import dev.photofinish.command.racetime.room.CloseRoom;
import dev.photofinish.command.racetime.room.ConfirmInvitation;
import dev.photofinish.command.racetime.room.NoteBotAction;
import dev.photofinish.command.racetime.room.ObserveRoom;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.RacetimeUser;
import dev.photofinish.store.Commands;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a room's documents to its aggregate, those that say something new, in order. One that contradicts itself is held
 * back for a moment: the next puts it right (racetime §9). For one thread; blocks until what it hands over is stored.
 */
final class RoomRecord {
    private static final Logger LOG = LoggerFactory.getLogger(RoomRecord.class);

    private final RacetimeRoomId room;
    private final String slug;
    private final Commands commands;
    private final RoomLinks links;
    private final Duration settleAfter;
    private final Clock clock;
    private @Nullable RoomDocument last;
    private @Nullable Instant heldSince;
    private @Nullable Instant heldSentAt;

    RoomRecord(WatchedRoom room, Commands commands, RoomLinks links, Duration settleAfter, Clock clock) {
        this.room = room.id();
        this.slug = room.slug();
        this.commands = commands;
        this.links = links;
        this.settleAfter = settleAfter;
        this.clock = clock;
    }

    /** The room as it is known; null before its first document. */
    @Nullable
    RoomDocument last() {
        return last;
    }

    /** Whether the document is that of this room. */
    boolean isOf(RoomDocument document) {
        return document.slug().equals(slug);
    }

    /** Until when a document is held back at most; far away when none is. */
    Instant heldUntil() {
        return heldSince == null ? Instant.MAX : heldSince.plus(settleAfter);
    }

    /**
     * Takes a document.
     *
     * @param sentAt by racetime.gg's clock; null when it does not say
     * @return whether it says something new
     */
    boolean take(RoomDocument document, @Nullable Instant sentAt) {
        var before = last;
        if (!isOf(document) || (before != null && (document.version() < before.version() || document.equals(before)))) {
            return false;
        }
        last = document;
        if (document.contradictsItself()) {
            heldSince = heldSince == null ? clock.instant() : heldSince;
            heldSentAt = sentAt;
        } else {
            store(document, sentAt);
        }
        return true;
    }

    /** Takes what was held back for long enough. */
    void lookAtTheClock() {
        if (!clock.instant().isBefore(heldUntil())) {
            storeHeld();
        }
    }

    /** Notes what our bot did. */
    void note(RoomOrder order) {
        var action = order.kind().noted();
        var target = order.target();
        if (action != null) {
            send(new NoteBotAction(room, action, target, order.text(), clock.instant()));
        }
        if (order.kind() == OrderKind.INVITE && target != null) {
            var user = links.among(Set.of(target)).getOrDefault(target, RacetimeUser.unknown());
            send(new ConfirmInvitation(room, target, user, clock.instant()));
        }
    }

    /** Nothing more is expected, nor anything that would put right what was held back. */
    void close() {
        storeHeld();
        send(new CloseRoom(room, clock.instant()));
    }

    private void storeHeld() {
        var held = last;
        if (held != null && heldSince != null) {
            store(held, heldSentAt);
        }
    }

    private void store(RoomDocument document, @Nullable Instant sentAt) {
        heldSince = null;
        var linked = links.among(document.ids());
        try {
            send(new ObserveRoom(room, document, sentAt, linked, clock.instant()));
        } catch (RuntimeException failure) {
            last = null;
            throw failure;
        }
    }

    /** A refusal is an answer, such as that somebody who was invited has accepted already. */
    private void send(Object command) {
        try {
            commands.send(room, command, null).join();
        } catch (CompletionException failure) {
            if (!(failure.getCause() instanceof RefusedException refused)
                    || refused.refusal() instanceof StoreRefusal) {
                throw failure;
            }
            LOG.debug("A room refuses: {}", refused.getMessage());
        }
    }
}
