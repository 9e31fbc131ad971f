package dev.photofinish.mod.message;

/** Sent after every authentication; means something only once. */
public record Ready() implements ClientMessage {

    @Override
    public String type() {
        return "ready";
    }
}
