package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.talk.Door;
import dev.photofinish.command.mod.talk.Player;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.room.RaceRoom;
import dev.photofinish.live.view.Picture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door of one race or solo session, for one connection (live-protocol §4.3, §11). */
final class ModDoor implements Door {
    private final RaceId race;
    private final GuestList guests;
    private final ModSocket socket;
    private final Hall hall;
    private volatile @Nullable RaceRoom room;

    ModDoor(RaceId race, GuestList guests, ModSocket socket, Hall hall) {
        this.race = race;
        this.guests = guests;
        this.socket = socket;
        this.hall = hall;
    }

    @Override
    public Optional<Player> enter(String token) {
        Optional<Player> player = guests.playerOf(token, race);
        if (player.isEmpty()) {
            socket.refuse("This token opens nothing in this " + guests.to());
        } else if (guests.isOver(race)) {
            socket.refuse("The " + guests.to() + " is over");
        } else if (!hall.sockets().claim(player.get(), socket)) {
            socket.refuse("This player's mod is connected already");
        } else if (seat(player.get())) {
            return player;
        }
        return Optional.empty();
    }

    @Override
    public void turnAway() {
        socket.refuse("The first message has to be auth with a mod_token");
    }

    /** What everybody is told of the newcomer comes after the newcomer's own first frames. */
    private boolean seat(Player player) {
        if (!socket.awaitFrames(hall.rooms().joinMod(race, player.run(), socket, socket.lane(), player.language()))) {
            return false;
        }
        room = hall.rooms().room(race).orElse(null);
        hall.sockets().announce(player, socket);
        return true;
    }

    /** The race as behind the door; a room that has closed meanwhile still shows what it looked like then. */
    Optional<Picture> picture() {
        return Optional.ofNullable(room).map(RaceRoom::picture);
    }
}
