package dev.photofinish.web.server;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import reactor.core.scheduler.Schedulers;

/**
 * Starts to answer a request in a turn of its own of the connection's event loop, never while the request is still being
 * taken in. Reactor Netty 1.3.7 stops reading a keep-alive connection for good when a request that had to queue behind
 * the answer before is itself answered at once (reactor-netty issue 4361); what is served from memory is.
 */
final class AnswersAfterTheRequest implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {
    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.mapHandle((answer, connection) ->
                answer.subscribeOn(Schedulers.fromExecutor(connection.channel().eventLoop()))));
    }
}
