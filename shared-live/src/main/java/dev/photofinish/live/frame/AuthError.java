package dev.photofinish.live.frame;

/** A mod is not let in; the socket closes with 4003 after it. */
public record AuthError(String message) implements Frame {
    @Override
    public String type() {
        return "auth_error";
    }
}
