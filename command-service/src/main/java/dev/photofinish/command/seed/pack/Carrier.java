package dev.photofinish.command.seed.pack;

import dev.photofinish.command.seed.pack.zip.Span;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslHandler;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import reactor.netty.NettyPipeline;

/** How a part of a file becomes something that a connection can be given. Blocks until the part is in memory. */
enum Carrier {
    /** By the kernel, past this process: what is given is where the bytes are. */
    KERNEL {
        @Override
        Object load(FileChannel file, Span part) throws IOException {
            PageCache.fill(file, part);
            return new SharedFileRegion(file, part);
        }
    },
    /** As a copy, for connections that encrypt or otherwise change what they send. */
    COPY {
        @Override
        Object load(FileChannel file, Span part) throws IOException {
            var bytes = ByteBuffer.allocate(Math.toIntExact(part.count()));
            while (bytes.hasRemaining()) {
                if (file.read(bytes, part.from() + bytes.position()) < 0) {
                    throw new EOFException("The pack ends too early");
                }
            }
            return Unpooled.wrappedBuffer(bytes.flip());
        }
    };

    abstract Object load(FileChannel file, Span part) throws IOException;

    /** The cheapest one that the connection can make use of. */
    static Carrier on(Channel channel) {
        var pipeline = channel.pipeline();
        boolean plain = channel instanceof SocketChannel
                && pipeline.get(SslHandler.class) == null
                && pipeline.get(NettyPipeline.CompressionHandler) == null;
        return plain ? KERNEL : COPY;
    }
}
