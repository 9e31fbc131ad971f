package dev.photofinish.mod.message;

/** Everything a mod may say to the server (live-protocol §4.1). */
public sealed interface ClientMessage permits Auth, EventFlag, Pong, Ready, StatusUpdate, ZoneQuery {

    /** The wire's discriminator. */
    String type();
}
