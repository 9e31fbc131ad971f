package dev.photofinish.query.projection;

import com.mongodb.connection.TransportSettings;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The event loops of the read store's driver. Those that Spring Boot would bring wait two seconds for more work when they
 * are stopped; here the driver is closed first, and nothing more can come.
 */
final class ReadStoreLoops implements AutoCloseable {
    private static final int LONGEST_SECONDS = 5;

    private final EventLoopGroup group =
            new MultiThreadIoEventLoopGroup(new DefaultThreadFactory("read-store", true), NioIoHandler.newFactory());

    TransportSettings transport() {
        return TransportSettings.nettyBuilder().eventLoopGroup(group).build();
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, LONGEST_SECONDS, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
