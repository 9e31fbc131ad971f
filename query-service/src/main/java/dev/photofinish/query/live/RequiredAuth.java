package dev.photofinish.query.live;

import dev.photofinish.live.room.CloseCode;
import dev.photofinish.live.room.Guest;
import dev.photofinish.live.room.Seat;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whoever watches a solo session has to say something first, if only that they are nobody: a wrong token, or none there
 * and in the request, counts as that (live-protocol §12).
 */
final class RequiredAuth implements Greeting {
    private final Function<Guest, Seat> entrance;
    private final Identities identities;
    private final WatchRequest request;
    private final Duration within;
    private boolean heard;

    RequiredAuth(Function<Guest, Seat> entrance, Identities identities, WatchRequest request, Duration within) {
        this.entrance = entrance;
        this.identities = identities;
        this.request = request;
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
            return;
        }
        String token = auth.token() == null ? request.token() : auth.token();
        if (token == null) {
            socket.sit(entrance.apply(identities.anonymous(request.locale())));
        } else {
            identities.find(
                    token, request.locale(), guest -> socket.lane().execute(() -> socket.sit(entrance.apply(guest))));
        }
    }
}
