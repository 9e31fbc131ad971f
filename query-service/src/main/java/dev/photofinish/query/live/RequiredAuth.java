package dev.photofinish.query.live;

import dev.photofinish.live.room.CloseCode;
import dev.photofinish.live.room.Guest;
import dev.photofinish.live.room.Seat;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whoever watches a solo session has to say something first, if only that they are nobody: a wrong token, or none, counts
 * as that (live-protocol §12).
 */
final class RequiredAuth implements Greeting {
    private final Function<Guest, Seat> entrance;
    private final Identities identities;
    private final @Nullable String locale;
    private final Duration within;
    private boolean heard;

    RequiredAuth(Function<Guest, Seat> entrance, Identities identities, @Nullable String locale, Duration within) {
        this.entrance = entrance;
        this.identities = identities;
        this.locale = locale;
        this.within = within;
    }

    @Override
    public void opened(SocketSpectator socket) {
        socket.after(within, () -> {
            if (!heard) {
                socket.closeBy(socket.lane().meters().silent(), CloseCode.AUTH_TIMEOUT, "no auth in time");
            }
        });
    }

    @Override
    public void heard(SocketSpectator socket, @Nullable String text) {
        heard = true;
        AuthFrame auth = AuthFrame.read(text);
        if (auth == null) {
            socket.close(CloseCode.AUTH_FAILED, "the first message has to be auth");
        } else if (auth.token() == null) {
            socket.sit(entrance.apply(identities.anonymous(locale)));
        } else {
            identities.find(
                    auth.token(), locale, guest -> socket.lane().execute(() -> socket.sit(entrance.apply(guest))));
        }
    }
}
