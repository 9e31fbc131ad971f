package dev.photofinish.query.live;

import dev.photofinish.live.room.Guest;
import dev.photofinish.live.room.Seat;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whoever watches a race is let in at once, and may say who they are soon after if the request itself does not (live-protocol §10, better V1). */
final class OptionalAuth implements Greeting {
    private final Function<Guest, Seat> entrance;
    private final Identities identities;
    private final WatchRequest request;
    private final long until;

    OptionalAuth(Function<Guest, Seat> entrance, Identities identities, WatchRequest request, Duration window) {
        this.entrance = entrance;
        this.identities = identities;
        this.request = request;
        this.until = System.nanoTime() + window.toNanos();
    }

    @Override
    public void opened(SocketSpectator socket) {
        Seat seat = entrance.apply(identities.anonymous(request.locale()));
        socket.sit(seat);
        if (request.token() != null) {
            signIn(seat, request.token());
        }
    }

    @Override
    public void heard(SocketSpectator socket, @Nullable String text) {
        AuthFrame auth = System.nanoTime() - until < 0 ? AuthFrame.read(text) : null;
        Seat seat = socket.seat();
        if (auth != null && auth.token() != null && seat != null) {
            signIn(seat, auth.token());
        }
    }

    private void signIn(Seat seat, String token) {
        identities.find(token, request.locale(), guest -> {
            if (guest.account() != null) {
                seat.signIn(guest);
            }
        });
    }
}
