package dev.photofinish.query.live;

import dev.photofinish.web.problem.HttpRefusal;
import org.springframework.http.HttpStatus;

/** Why a spectator is not let in. */
enum DoorRefusal implements HttpRefusal {
    UNKNOWN_RACE(HttpStatus.NOT_FOUND, "Race not found"),
    UNKNOWN_SESSION(HttpStatus.NOT_FOUND, "Solo session not found"),
    NOT_A_WEBSOCKET(HttpStatus.UPGRADE_REQUIRED, "This address speaks WebSocket version 13 only"),
    FOREIGN_ORIGIN(HttpStatus.FORBIDDEN, "Pages of this origin may not open sockets here"),
    TRY_AGAIN(HttpStatus.SERVICE_UNAVAILABLE, "The server is busy or restarting; try again");

    private final HttpStatus status;
    private final String sentence;

    DoorRefusal(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    String sentence() {
        return sentence;
    }
}
