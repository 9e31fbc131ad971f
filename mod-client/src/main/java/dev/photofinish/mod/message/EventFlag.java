package dev.photofinish.mod.message;

/** A watched flag was set, at that in-game time in milliseconds. */
public record EventFlag(int flagId, long igtMs) implements ClientMessage {

    @Override
    public String type() {
        return "event_flag";
    }
}
