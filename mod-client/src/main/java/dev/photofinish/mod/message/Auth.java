package dev.photofinish.mod.message;

/** The first frame of every connection. */
public record Auth(String modToken) implements ClientMessage {

    @Override
    public String type() {
        return "auth";
    }

    @Override
    public String toString() {
        return "Auth[modToken=***]";
    }
}
