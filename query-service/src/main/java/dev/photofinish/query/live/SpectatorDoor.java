package dev.photofinish.query.live;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.room.CloseCode;
import dev.photofinish.live.room.Form;
import dev.photofinish.live.room.Guest;
import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.live.room.Seat;
import dev.photofinish.web.client.Visitor;
import dev.photofinish.web.limit.LimitRefusal;
import dev.photofinish.web.limit.Places;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.codec.http.websocketx.WebSocket13FrameDecoder;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.netty.NettyPipeline;

/** Lets spectators in: checks what there is to check, turns the connection into a raw one, and shows it to its room. */
final class SpectatorDoor {
    private static final List<String> HTTP_HANDLERS = List.of(
            NettyPipeline.HttpCodec,
            NettyPipeline.HttpTrafficHandler,
            NettyPipeline.HttpMetricsHandler,
            NettyPipeline.AccessLogHandler,
            NettyPipeline.CompressionHandler);

    private final RaceRooms rooms;
    private final Identities identities;
    private final LiveSettings settings;
    private final Lanes lanes;
    private final Reception reception;
    private final Form<byte[]> deflated;
    private final StreamChunks chunks;

    SpectatorDoor(
            RaceRooms rooms,
            Identities identities,
            UUID epoch,
            LiveSettings settings,
            Reception reception,
            SpectatorMeters meters) {
        this.rooms = rooms;
        this.identities = identities;
        this.settings = settings;
        this.lanes = new Lanes(settings, meters);
        this.reception = reception;
        this.deflated = new DeflatedFrames((int) settings.compressAbove().toBytes(), settings.compressionLevel());
        this.chunks = new StreamChunks(epoch);
    }

    /** Runs on the connection's event loop. */
    void let(WatchRequest request, ChannelHandlerContext gate) {
        RaceId race = raceId(request.id());
        toRaw(gate);
        if (race == null) {
            refuse(gate, PlainAnswer.of(request.unknown()));
            return;
        }
        Visitor visitor = reception.visitor(gate.channel(), request.headers());
        Duration wait = reception.knock(visitor, request.kind());
        if (!wait.isZero()) {
            refuse(gate, PlainAnswer.of(LimitRefusal.RATE_LIMITED, wait));
            return;
        }
        switch (request.kind()) {
            case SOCKET -> socket(request, race, visitor, gate);
            case STREAM -> stream(request, race, visitor, gate);
        }
    }

    private void socket(WatchRequest request, RaceId race, Visitor visitor, ChannelHandlerContext gate) {
        if (!Handshake.isAskedFor(request.headers())) {
            refuse(gate, PlainAnswer.of(DoorRefusal.NOT_A_WEBSOCKET));
        } else if (!reception.mayOpenSockets(request.headers())) {
            refuse(gate, PlainAnswer.of(DoorRefusal.FOREIGN_ORIGIN));
        } else {
            open(request, race, visitor, gate);
        }
    }

    private void open(WatchRequest request, RaceId race, Visitor visitor, ChannelHandlerContext gate) {
        boolean compress = settings.compress() && SharedDeflate.isOffered(request.headers());
        Runnable place = reception.place(visitor);
        LoopLane lane = lanes.of(gate.channel().eventLoop());
        Form<byte[]> form = compress ? deflated : PlainFrames.FORM;
        SocketSpectator spectator = new SocketSpectator(lane, form, settings, place == null ? () -> {} : place);
        gate.writeAndFlush(
                Unpooled.wrappedBuffer(Handshake.accept(request.headers(), compress ? SharedDeflate.ANSWER : null)));
        decodeFrames(gate.pipeline(), compress);
        gate.pipeline().replace(SpectatorGate.NAME, SpectatorGate.NAME, spectator);
        if (place == null) {
            spectator.close(CloseCode.POLICY, "too many connections from this address");
        } else {
            spectator.expect(greeting(request, race, spectator));
        }
    }

    private Greeting greeting(WatchRequest request, RaceId race, SocketSpectator spectator) {
        Function<Guest, Seat> entrance = guest -> seat(race, spectator, request, guest);
        return request.solo()
                ? new RequiredAuth(entrance, identities, request, settings.authWithin())
                : new OptionalAuth(entrance, identities, request, settings.authWindow());
    }

    private void stream(WatchRequest request, RaceId race, Visitor visitor, ChannelHandlerContext gate) {
        Runnable place = reception.place(visitor);
        if (place == null) {
            refuse(gate, PlainAnswer.of(LimitRefusal.TOO_MANY_CONNECTIONS, Places.RETRY_AFTER));
            return;
        }
        LoopLane lane = lanes.of(gate.channel().eventLoop());
        String crossOrigin = reception.crossOrigin(request.headers());
        StreamSpectator spectator = new StreamSpectator(lane, chunks, settings, crossOrigin, request.unknown(), place);
        gate.pipeline().replace(SpectatorGate.NAME, SpectatorGate.NAME, spectator);
        if (request.token() == null) {
            watch(race, spectator, request, identities.anonymous(request.locale()));
        } else {
            identities.find(
                    request.token(),
                    request.locale(),
                    guest -> lane.execute(() -> watch(race, spectator, request, guest)));
        }
    }

    private void watch(RaceId race, StreamSpectator spectator, WatchRequest request, Guest guest) {
        spectator.sit(seat(race, spectator, request, guest));
    }

    private Seat seat(RaceId race, Spectator spectator, WatchRequest request, Guest guest) {
        return request.solo()
                ? rooms.watchSolo(race, spectator, spectator.lane(), guest, request.after())
                : rooms.watch(race, spectator, spectator.lane(), guest, request.after());
    }

    private void toRaw(ChannelHandlerContext gate) {
        Channel channel = gate.channel();
        channel.config()
                .setOption(ChannelOption.SO_SNDBUF, (int) settings.sendBuffer().toBytes());
        channel.config()
                .setWriteBufferWaterMark(
                        new WriteBufferWaterMark((int) settings.writableBelow().toBytes(), (int)
                                settings.fullAbove().toBytes()));
        for (String name : HTTP_HANDLERS) {
            if (channel.pipeline().get(name) != null) {
                channel.pipeline().remove(name);
            }
        }
        channel.config().setAutoRead(true);
    }

    private void decodeFrames(ChannelPipeline pipeline, boolean compress) {
        int largest = (int) settings.largestMessage().toBytes();
        WebSocketDecoderConfig config = WebSocketDecoderConfig.newBuilder()
                .maxFramePayloadLength(largest)
                .allowExtensions(compress)
                .expectMaskedFrames(true)
                .closeOnProtocolViolation(false)
                .build();
        pipeline.addBefore(SpectatorGate.NAME, "ws-decoder", new WebSocket13FrameDecoder(config));
        if (compress) {
            SharedDeflate.decoder(largest)
                    .ifPresent(decoder -> pipeline.addBefore(SpectatorGate.NAME, "ws-inflater", decoder));
        }
        pipeline.addBefore(SpectatorGate.NAME, "ws-aggregator", new WebSocketFrameAggregator(largest));
    }

    private static void refuse(ChannelHandlerContext gate, byte[] answer) {
        gate.writeAndFlush(Unpooled.wrappedBuffer(answer)).addListener(ChannelFutureListener.CLOSE);
    }

    private static @Nullable RaceId raceId(String text) {
        try {
            RaceId id = RaceId.of(text);
            return id.toString().equals(text.toLowerCase(Locale.ROOT)) ? id : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
