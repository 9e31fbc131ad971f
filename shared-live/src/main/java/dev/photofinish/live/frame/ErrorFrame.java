package dev.photofinish.live.frame;

/** What a mod asked for was refused; the socket stays open. */
public record ErrorFrame(String message) implements Frame {
    @Override
    public String type() {
        return "error";
    }
}
