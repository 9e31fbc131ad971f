package dev.photofinish.command.mod.talk;

import dev.photofinish.command.mod.message.Auth;
import dev.photofinish.command.mod.message.ModMessage;
import dev.photofinish.live.view.Picture;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection's messages from the first to the last, taken one at a time. Blocks. */
public final class Conversation {
    /** The server could not do its part: come back and say it again. */
    static final int SERVER_TROUBLE = 1011;

    private static final Logger log = LoggerFactory.getLogger(Conversation.class);

    private final Door door;
    private final Supplier<Optional<Picture>> race;
    private final Tools tools;
    private final Voice voice;
    private @Nullable Reports reports;

    /**
     * A conversation that begins at the door.
     *
     * @param race the race as it looks now; empty when nobody watches it any more
     */
    public Conversation(Door door, Supplier<Optional<Picture>> race, Tools tools, Voice voice) {
        this.door = door;
        this.race = race;
        this.tools = tools;
        this.voice = voice;
    }

    /** Deals with the next message. Never throws: what cannot be stored ends the connection. */
    public void take(ModMessage message) {
        if (voice.hungUp()) {
            return;
        }
        try {
            if (reports != null) {
                reports.take(message);
            } else {
                enter(message);
            }
        } catch (NotStoredException notStored) {
            log.warn("A mod's report cannot be stored; it has to come back with it", notStored.getCause());
            voice.hangUp(SERVER_TROUBLE, "try again");
        } catch (RuntimeException trouble) {
            log.error("A mod's message cannot be dealt with", trouble);
            voice.hangUp(SERVER_TROUBLE, "try again");
        }
    }

    private void enter(ModMessage message) {
        if (message instanceof Auth(String token) && token != null) {
            door.enter(token).ifPresent(player -> reports = reports(player));
        } else {
            door.turnAway();
        }
    }

    private Reports reports(Player player) {
        var progress = new Progress();
        return new Reports(player, race, progress, new Playing(player, progress, tools, voice), voice);
    }
}
