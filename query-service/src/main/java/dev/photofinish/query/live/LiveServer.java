package dev.photofinish.query.live;

import io.netty.channel.ChannelPipeline;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Teaches an HTTP server to serve spectators. */
final class LiveServer {
    private LiveServer() {}

    static HttpServer withSpectators(HttpServer server, SpectatorDoor door) {
        return server.doOnChannelInit((_, channel, _) -> {
            ChannelPipeline pipeline = channel.pipeline();
            if (pipeline.get(NettyPipeline.HttpCodec) != null) {
                pipeline.addAfter(NettyPipeline.HttpCodec, SpectatorGate.NAME, new SpectatorGate(door));
            }
        });
    }
}
