package dev.photofinish.command.mod.talk;

import java.util.Optional;

/** Where mods are let in. */
public interface Door {
    /** Lets a mod in by its token; whom it turns away has been told why. Blocks until the race's frames flow. */
    Optional<Player> enter(String token);

    /** Turns somebody away who did not even show a token. */
    void turnAway();
}
