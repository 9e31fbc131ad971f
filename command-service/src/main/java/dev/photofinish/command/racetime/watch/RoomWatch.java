package dev.photofinish.command.racetime.watch;

import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.racetime.bot.BotAuthException;
import dev.photofinish.command.racetime.bot.RacetimeBot;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.socket.RoomInbox;
import dev.photofinish.command.racetime.socket.RoomMessage;
import dev.photofinish.command.racetime.socket.RoomUnreachableException;
import dev.photofinish.command.racetime.watch.RoomSession.End;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one room on a thread of its own until nothing more is expected of it. Whatever fails, it begins again after a
 * while with the room as it is then: the aggregate knows what was told already.
 */
final class RoomWatch implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomWatch.class);

    private final WatchedRoom room;
    private final RacetimeBot bot;
    private final RoomRecord record;
    private final Pause pause;
    private final Outside outside;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile RoomInbox inbox;

    RoomWatch(WatchedRoom room, RacetimeBot bot, RoomRecord record, Pause pause, Outside outside) {
        this.room = room;
        this.bot = bot;
        this.record = record;
        this.pause = pause;
        this.outside = outside;
        this.inbox = outside.inbox();
    }

    /** There is something to do in the room. */
    void wake() {
        inbox.put(new RoomMessage.Wake());
    }

    /** It is to be watched here no longer. */
    void stop() {
        stopped.countDown();
        wake();
    }

    @Override
    public void run() {
        try {
            boolean over = false;
            while (!over && !stopped.await(pause.next().toMillis(), TimeUnit.MILLISECONDS)) {
                over = over();
            }
        } catch (InterruptedException ended) {
            LOG.debug("{} is watched no longer", room.slug());
        }
    }

    /** One connection, whatever comes of it; whether nothing more is expected of the room. */
    private boolean over() throws InterruptedException {
        try {
            if (connect() != End.OVER) {
                return false;
            }
            look();
            record.close();
            LOG.info("{} is over", room.slug());
            return true;
        } catch (OutsideException | BotAuthException | RoomUnreachableException trouble) {
            bot.health().unreachable(String.valueOf(trouble.getMessage()));
            LOG.warn("{} cannot be watched for now: {}", room.slug(), trouble.getMessage());
        } catch (RuntimeException trouble) {
            report(trouble);
        }
        return false;
    }

    /** What it needs goes away under it when its server stops: that is nobody's failure. */
    private void report(RuntimeException trouble) {
        if (stopped()) {
            LOG.debug("{} is left in the middle of something", room.slug(), trouble);
        } else {
            LOG.error("{} cannot be watched for now", room.slug(), trouble);
        }
    }

    private boolean stopped() {
        return stopped.getCount() == 0;
    }

    private End connect() throws InterruptedException {
        var document = look();
        if (document.isEmpty() || document.get().recorded()) {
            return End.OVER;
        }
        var settings = outside.settings();
        var token =
                Objects.requireNonNull(bot.tokenFor(settings.connectionNeeds()).block(), "a token or a failure");
        inbox = outside.inbox();
        try (var socket = outside.sockets().open(room.name(), token, inbox)) {
            bot.health().connected();
            var session = new RoomSession(
                    socket,
                    inbox,
                    record,
                    outside.desk(room, bot, record),
                    settings,
                    outside.clock(),
                    () -> bot.recognized(token),
                    pause::reset,
                    outside.derived());
            return session.follow(token.renewAt(), this::stopped);
        }
    }

    /** The room as it is now; empty when it is gone. */
    private Optional<RoomDocument> look() {
        var document = outside.api().room(room.slug()).blockOptional();
        document.ifPresent(there -> record.take(there, null));
        return document;
    }
}
