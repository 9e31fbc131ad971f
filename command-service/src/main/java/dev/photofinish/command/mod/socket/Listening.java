package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.limit.MessageBudget;
import dev.photofinish.command.mod.message.ModMessage;
import dev.photofinish.command.mod.message.ModMessages;
import dev.photofinish.command.mod.message.Unintelligible;
import dev.photofinish.live.room.CloseCode;
import io.netty.handler.codec.TooLongFrameException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.web.reactive.socket.WebSocketMessage;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/** The reading end of a connection: counts what comes, and makes messages of it. On the connection's event loop. */
final class Listening {
    private final ModSocket socket;
    private final MessageBudget budget;
    private final Unfinished unfinished;

    /** Messages handed on are counted as unfinished; whoever deals with them has to end that. */
    Listening(ModSocket socket, MessageBudget budget, Unfinished unfinished) {
        this.socket = socket;
        this.budget = budget;
        this.unfinished = unfinished;
    }

    /** The messages for the conversation; it completes when the connection ends, however it ends. */
    Flux<ModMessage> to(Flux<WebSocketMessage> incoming) {
        return incoming.<ModMessage>handle(this::next).onErrorResume(this::ended);
    }

    private void next(WebSocketMessage message, SynchronousSink<ModMessage> conversation) {
        socket.heard();
        if (socket.wire().closing()) {
            return;
        }
        if (!budget.take()) {
            socket.meters().tooMany().increment();
            socket.hangUp(CloseCode.POLICY, "too many messages");
            return;
        }
        switch (message.getType()) {
            case TEXT -> handOn(ModMessages.read(message.getPayloadAsText()), conversation);
            case BINARY -> handOn(new Unintelligible(), conversation);
            case PING -> pong(message.getPayload());
            case PONG -> {}
        }
    }

    private void handOn(ModMessage message, SynchronousSink<ModMessage> conversation) {
        socket.spoke();
        unfinished.begin();
        conversation.next(message);
    }

    private void pong(DataBuffer payload) {
        if (payload instanceof NettyDataBuffer netty) {
            socket.wire().pong(netty.getNativeBuffer().retain());
        }
    }

    private Flux<ModMessage> ended(Throwable cause) {
        if (cause instanceof TooLongFrameException) {
            socket.meters().tooBig().increment();
            socket.hangUp(CloseCode.TOO_BIG, "message too big");
        }
        return Flux.empty();
    }
}
