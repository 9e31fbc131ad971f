package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.talk.Player;
import dev.photofinish.events.RaceId;
import java.util.Optional;

/** Whose mods are let in where, and until when. Blocks. */
interface GuestList {
    /** What they are let into, in a word. */
    String to();

    /** Whom a token belongs to; nobody when it is of another race or session. */
    Optional<Player> playerOf(String token, RaceId race);

    /** Whether nobody is let in any more. */
    boolean isOver(RaceId race);
}
