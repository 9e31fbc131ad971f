package dev.photofinish.query.live;

import dev.photofinish.live.room.Guest;
import dev.photofinish.live.room.Seat;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whoever watches a race is let in at once, and may say who they are soon after (live-protocol §10, better V1). */
final class OptionalAuth implements Greeting {
    private final Function<Guest, Seat> entrance;
    private final Identities identities;
    private final @Nullable String locale;
    private final long until;

    OptionalAuth(Function<Guest, Seat> entrance, Identities identities, @Nullable String locale, Duration window) {
        this.entrance = entrance;
        this.identities = identities;
        this.locale = locale;
        this.until = System.nanoTime() + window.toNanos();
    }

    @Override
    public void opened(SocketSpectator socket) {
        socket.sit(entrance.apply(identities.anonymous(locale)));
    }

    @Override
    public void heard(SocketSpectator socket, @Nullable String text) {
        AuthFrame auth = System.nanoTime() - until < 0 ? AuthFrame.read(text) : null;
        Seat seat = socket.seat();
        if (auth != null && auth.token() != null && seat != null) {
            identities.find(auth.token(), locale, guest -> signIn(seat, guest));
        }
    }

    private static void signIn(Seat seat, Guest guest) {
        if (guest.account() != null) {
            seat.signIn(guest);
        }
    }
}
