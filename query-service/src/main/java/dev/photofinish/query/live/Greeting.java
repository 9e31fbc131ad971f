package dev.photofinish.query.live;

import org.jspecify.annotations.Nullable;

/** What a socket's first message means, and what its silence does. On the socket's event loop. */
interface Greeting {
    /** The socket is open. */
    void opened(SocketSpectator socket);

    /**
     * The first message came.
     *
     * @param text null when it is none
     */
    void heard(SocketSpectator socket, @Nullable String text);
}
