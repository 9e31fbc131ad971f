package dev.photofinish.query.lobby;

import java.nio.charset.StandardCharsets;

/** Server-sent events as bytes. */
final class ServerSentEvent {
    private ServerSentEvent() {}

    /** An event whose data is JSON on one line. */
    static byte[] of(String name, byte[] json) {
        var head = ("event: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8);
        var event = new byte[head.length + json.length + 2];
        System.arraycopy(head, 0, event, 0, head.length);
        System.arraycopy(json, 0, event, head.length, json.length);
        event[event.length - 2] = '\n';
        event[event.length - 1] = '\n';
        return event;
    }

    /** Keeps a silent connection alive. */
    static byte[] comment() {
        return ": \n\n".getBytes(StandardCharsets.UTF_8);
    }
}
