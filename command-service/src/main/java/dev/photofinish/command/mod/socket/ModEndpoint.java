package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.ModSettings;
import dev.photofinish.command.mod.limit.MessageBudget;
import dev.photofinish.command.mod.talk.Conversation;
import dev.photofinish.command.mod.talk.Tools;
import dev.photofinish.events.RaceId;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.browser.Origins;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.limit.Places;
import dev.photofinish.web.limit.RateLimitSettings;
import dev.photofinish.web.limit.SocketSettings;
import io.netty.channel.Channel;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where mods connect: checks the handshake, and sets up a connection's reading, talking and writing. */
@Component
final class ModEndpoint implements DisposableBean {
    private final HandshakeWebSocketService handshakes;
    private final Hall hall;
    private final Tools tools;
    private final ModSettings settings;
    private final Origins origins;
    private final boolean rates;
    private final Scheduler conversations = Schedulers.fromExecutorService(Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("mod-", 0).factory()));

    ModEndpoint(
            Hall hall,
            Tools tools,
            ModSettings settings,
            ClientAddresses addresses,
            SocketSettings sockets,
            Origins liveOrigins,
            RateLimitSettings rates,
            Limits limits) {
        this.hall = hall;
        this.tools = tools;
        this.settings = settings;
        this.origins = liveOrigins;
        this.rates = rates.enabled();
        this.handshakes = new HandshakeWebSocketService(new Upgrade(
                settings, addresses, new Places(sockets.socketsPerAddress(), WebLimit.SOCKETS_PER_ADDRESS, limits)));
    }

    /** Opens the door of a race or solo session to those on the list. */
    Mono<Void> handle(ServerWebExchange exchange, RaceId race, GuestList guests) {
        var headers = exchange.getRequest().getHeaders();
        if (!origins.allows(headers.getOrigin(), headers.getFirst(HttpHeaders.HOST))) {
            return Mono.error(new RefusedException(HandshakeRefusal.FOREIGN_ORIGIN));
        }
        Channel channel = Channels.of(exchange);
        return handshakes.handleRequest(exchange, session -> connect(session, channel, race, guests));
    }

    /** What was received before the connection ended is still dealt with, so the conversation lives on its own. */
    private Mono<Void> connect(WebSocketSession session, Channel channel, RaceId race, GuestList guests) {
        ModSocket socket = hall.sockets().open(channel);
        var door = new ModDoor(race, guests, socket, hall);
        var conversation = new Conversation(door, door::picture, tools, socket);
        Unfinished unfinished = hall.sockets().unfinished();
        new Listening(socket, budget(), unfinished)
                .to(session.receive())
                .publishOn(conversations, settings.inbox())
                .subscribe(message -> {
                    conversation.take(message);
                    unfinished.end();
                });
        return Mono.create(sink -> socket.whenEnded(sink::success));
    }

    private MessageBudget budget() {
        return rates
                ? MessageBudget.of(settings.messageBurst(), settings.messagesPerSecond())
                : MessageBudget.unlimited();
    }

    @Override
    public void destroy() {
        conversations.dispose();
    }
}
