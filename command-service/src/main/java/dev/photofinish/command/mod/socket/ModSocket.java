package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.ModSettings;
import dev.photofinish.command.mod.talk.Voice;
import dev.photofinish.live.frame.AuthError;
import dev.photofinish.live.frame.Frame;
import dev.photofinish.live.frame.FrameEncoder;
import dev.photofinish.live.frame.Message;
import dev.photofinish.live.frame.Ping;
import dev.photofinish.live.room.CloseCode;
import dev.photofinish.live.room.Lane;
import dev.photofinish.live.room.Parcel;
import dev.photofinish.live.room.Peer;
import dev.photofinish.live.room.Seat;
import io.netty.channel.Channel;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One mod's connection: opened, expected to show its token in time, let in with the race's first frames, told that the
 * server is there every now and then, closed by either side.
 */
final class ModSocket implements Peer, Voice {
    private static final Message PING = FrameEncoder.encode(new Ping());
    private static final Duration LONGEST_ENTRY = Duration.ofSeconds(10);

    private final Channel channel;
    private final Wire wire;
    private final SocketMeters meters;
    private final Lifeline lifeline = new Lifeline();
    private final CompletableFuture<Void> letIn = new CompletableFuture<>();
    private final ScheduledFuture<?> authTimeout;
    private final ScheduledFuture<?> heartbeat;
    private volatile @Nullable Seat seat;

    ModSocket(Channel channel, ModSettings settings, SocketMeters meters) {
        this.channel = channel;
        this.meters = meters;
        this.wire = new Wire(channel, settings, meters, this::writableAgain);
        this.authTimeout =
                channel.eventLoop().schedule(this::silent, settings.authWithin().toMillis(), TimeUnit.MILLISECONDS);
        long period = settings.pingEvery().toMillis();
        this.heartbeat = channel.eventLoop().scheduleAtFixedRate(this::beat, period, period, TimeUnit.MILLISECONDS);
        channel.closeFuture().addListener(_ -> ended());
    }

    private void silent() {
        if (wire.close(CloseCode.AUTH_TIMEOUT, "no auth in time")) {
            meters.silent().increment();
        }
    }

    /** What connections count. */
    SocketMeters meters() {
        return meters;
    }

    Wire wire() {
        return wire;
    }

    boolean open() {
        return channel.isActive() && !wire.closing();
    }

    /** Does something when the connection has ended, at once when it has already. */
    void whenEnded(Runnable then) {
        channel.closeFuture().addListener(_ -> then.run());
    }

    /** Anything came from the peer. */
    void heard() {
        lifeline.heard();
    }

    /** The first message came; whether it is the right one is found out next. */
    void spoke() {
        authTimeout.cancel(false);
    }

    /** Whether the peer is there; one that is just being let in is, and must hear nothing before its welcome. Blocks. */
    boolean alive(Duration within) {
        return open() && (!letIn.isDone() || lifeline.answers(() -> wire.send(List.of(PING)), within));
    }

    /** The race's room sends its frames here from now on. Blocks until the first came; false when none does. */
    boolean awaitFrames(Seat found) {
        seat = found;
        whenEnded(found::leave);
        try {
            letIn.get(LONGEST_ENTRY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException shut) {
            hangUp(CloseCode.TRY_LATER, "try again");
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Not let in. */
    void refuse(String why) {
        say(new AuthError(why));
        hangUp(CloseCode.AUTH_FAILED, "not let in");
    }

    /** Where the room's work for this connection is done. */
    Lane lane() {
        return task -> {
            try {
                channel.eventLoop().execute(task);
            } catch (RejectedExecutionException shutDown) {
                // The server is gone, and the connection with it.
            }
        };
    }

    @Override
    public void say(Frame frame) {
        wire.send(List.of(FrameEncoder.encode(frame)));
    }

    @Override
    public void hangUp(int code, String reason) {
        wire.close(code, reason);
    }

    /** A server that stops deals with what it has read already: nobody would say it again. */
    @Override
    public boolean hungUp() {
        return wire.closing() && wire.closeCode() != CloseCode.RESTARTING;
    }

    @Override
    public boolean writable() {
        return wire.writable();
    }

    @Override
    public void write(Parcel parcel) {
        wire.send(parcel.messages());
        letIn.complete(null);
    }

    @Override
    public void close(int code, String reason) {
        wire.close(code, reason);
        letIn.completeExceptionally(new IllegalStateException("closed"));
    }

    private void beat() {
        if (letIn.isDone()) {
            wire.send(List.of(PING));
        }
    }

    private void writableAgain() {
        Seat taken = seat;
        if (taken != null) {
            taken.writableAgain();
        }
    }

    private void ended() {
        authTimeout.cancel(false);
        heartbeat.cancel(false);
        letIn.completeExceptionally(new IllegalStateException("closed"));
    }
}
