package dev.photofinish.mod.message;

/** Once a second: milliseconds of in-game time and deaths so far. */
public record StatusUpdate(long igtMs, int deathCount) implements ClientMessage {

    @Override
    public String type() {
        return "status_update";
    }
}
