package dev.photofinish.query.live;

import dev.photofinish.live.room.Lane;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One event loop's connections. However much is asked of it, at most one task waits in the loop's own queue; bytes are
 * copied to a native buffer once for all connections, and each connection is flushed once at the end.
 */
final class LoopLane implements Lane {
    private static final Logger LOG = LoggerFactory.getLogger(LoopLane.class);

    private final EventLoop loop;
    private final SpectatorMeters meters;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final IdentityHashMap<byte[], ByteBuf> shared = new IdentityHashMap<>();
    private final List<Spectator> written = new ArrayList<>();
    private final Set<Spectator> spectators = new HashSet<>();

    LoopLane(EventLoop loop, LiveSettings settings, SpectatorMeters meters) {
        this.loop = loop;
        this.meters = meters;
        every(settings.pingEvery().toMillis(), Spectator::ping);
        every(settings.commentEvery().toMillis(), Spectator::comment);
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        if (scheduled.compareAndSet(false, true)) {
            try {
                loop.execute(this::drain);
            } catch (RejectedExecutionException _) {
                LOG.debug("the event loop is shut down");
            }
        }
    }

    /** Loop only: counts the connection in for pings and comments. */
    void add(Spectator spectator) {
        spectators.add(spectator);
        meters.open().incrementAndGet();
    }

    /** Loop only. */
    void remove(Spectator spectator) {
        if (spectators.remove(spectator)) {
            meters.open().decrementAndGet();
        }
    }

    /** What connections count. */
    SpectatorMeters meters() {
        return meters;
    }

    /** Loop only: the bytes, for one more connection to send. */
    ByteBuf share(byte[] bytes) {
        return shared.computeIfAbsent(
                        bytes,
                        source -> ByteBufAllocator.DEFAULT
                                .directBuffer(source.length, source.length)
                                .writeBytes(source))
                .retainedDuplicate();
    }

    /** Loop only: the connection has something to flush. */
    void wrote(Spectator spectator) {
        written.add(spectator);
    }

    private void drain() {
        scheduled.set(false);
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            try {
                task.run();
            } catch (RuntimeException trouble) {
                LOG.warn("a connection's task failed", trouble);
            }
        }
        written.forEach(Spectator::flush);
        written.clear();
        shared.values().forEach(ByteBuf::release);
        shared.clear();
    }

    private void every(long millis, Consumer<Spectator> what) {
        Runnable round = () -> execute(() -> List.copyOf(spectators).forEach(what));
        loop.scheduleAtFixedRate(round, millis, millis, TimeUnit.MILLISECONDS);
    }
}
