package dev.photofinish.live.frame;

/** The server is there. */
public record Ping() implements Frame {
    @Override
    public String type() {
        return "ping";
    }
}
