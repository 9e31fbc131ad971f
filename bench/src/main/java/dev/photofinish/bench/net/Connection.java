package dev.photofinish.bench.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A socket on a loop. Bytes are handed over from the loop's one read buffer; only what a message still lacks its end for
 * is kept per connection. All methods belong to the loop's thread.
 */
public abstract class Connection {

    protected final EventLoop loop;
    private final InetSocketAddress peer;
    private @Nullable SocketChannel channel;
    private @Nullable SelectionKey key;
    private @Nullable ByteBuffer unsent;
    private byte[] carry = new byte[0];
    private boolean dead;

    protected Connection(EventLoop loop, InetSocketAddress peer) {
        this.loop = loop;
        this.peer = peer;
    }

    /** Starts to connect; {@code receiveBuffer} 0 leaves the kernel's default. */
    public final void connect(int receiveBuffer) {
        try {
            SocketChannel opening = SocketChannel.open();
            channel = opening;
            opening.configureBlocking(false);
            opening.setOption(StandardSocketOptions.TCP_NODELAY, true);
            if (receiveBuffer > 0) {
                opening.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
            }
            boolean done = opening.connect(peer);
            key = opening.register(loop.selector(), SelectionKey.OP_CONNECT, this);
            if (done) {
                key.interestOps(SelectionKey.OP_READ);
                established();
            }
        } catch (IOException refused) {
            die(refused.toString());
        }
    }

    /** The TCP connection stands. */
    protected abstract void established();

    /** Takes whole messages off the front of these bytes; returns how many bytes were taken. */
    protected abstract int consume(byte[] bytes, int length, long nanos);

    /** Over, by whichever side; called once. */
    protected abstract void lost(String why);

    /** Writes, keeping what the socket does not take at once. The buffer is the caller's again afterwards. */
    protected final void write(ByteBuffer bytes) {
        SocketChannel open = channel;
        SelectionKey mine = key;
        if (dead || open == null || mine == null) {
            return;
        }
        try {
            if (unsent == null) {
                open.write(bytes);
            }
            if (bytes.hasRemaining()) {
                keep(bytes);
                mine.interestOpsOr(SelectionKey.OP_WRITE);
            }
        } catch (IOException | CancelledKeyException broken) {
            die(broken.toString());
        }
    }

    private void keep(ByteBuffer bytes) {
        ByteBuffer before = unsent;
        int size = (before == null ? 0 : before.remaining()) + bytes.remaining();
        ByteBuffer all = ByteBuffer.allocate(size);
        if (before != null) {
            all.put(before);
        }
        unsent = all.put(bytes).flip();
    }

    /** Stops to read for good: the peer's bytes pile up. */
    public final void stopReading() {
        if (key != null && key.isValid()) {
            key.interestOpsAnd(~SelectionKey.OP_READ);
        }
    }

    /** Ends the connection from this side. */
    public final void close() {
        die("closed here");
    }

    public final boolean isDead() {
        return dead;
    }

    final void ready(SelectionKey ready) {
        SocketChannel open = channel;
        if (open == null || dead) {
            return;
        }
        try {
            if (ready.isConnectable() && open.finishConnect()) {
                ready.interestOps(SelectionKey.OP_READ);
                established();
            } else if (ready.isWritable()) {
                flush(open, ready);
            }
            if (ready.isValid() && ready.isReadable()) {
                read(open);
            }
        } catch (IOException | CancelledKeyException broken) {
            die(broken.toString());
        }
    }

    private void flush(SocketChannel open, SelectionKey ready) throws IOException {
        ByteBuffer rest = unsent;
        if (rest != null) {
            open.write(rest);
        }
        if (rest == null || !rest.hasRemaining()) {
            unsent = null;
            ready.interestOpsAnd(~SelectionKey.OP_WRITE);
        }
    }

    private void read(SocketChannel open) throws IOException {
        ByteBuffer buffer = loop.readBuffer.clear().put(carry);
        int count = open.read(buffer);
        long nanos = System.nanoTime();
        if (count < 0) {
            die("closed by the peer");
            return;
        }
        int length = buffer.position();
        int taken = consume(loop.readBytes, length, nanos);
        if (taken == 0 && length == buffer.capacity()) {
            die("a message larger than the bench's buffer");
            return;
        }
        int left = length - taken;
        if (left != 0 || carry.length != 0) {
            carry = new byte[left];
            System.arraycopy(loop.readBytes, taken, carry, 0, left);
        }
    }

    protected final void die(String why) {
        if (dead) {
            return;
        }
        dead = true;
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException alreadyGone) {
            why += ", " + alreadyGone;
        }
        lost(why);
    }
}
