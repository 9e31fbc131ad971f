package dev.photofinish.mod.message;

/** The answer to a ping. */
public record Pong() implements ClientMessage {

    @Override
    public String type() {
        return "pong";
    }
}
