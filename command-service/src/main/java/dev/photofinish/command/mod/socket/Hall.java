package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.talk.Player;
import dev.photofinish.command.race.lookup.RaceLookups;
import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.room.RaceRooms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What lies behind every door: whose token it is, which races still take mods, where their frames come from. Blocks. */
@Component
final class Hall {
    private final RunLookups runs;
    private final RaceLookups races;
    private final RaceRooms rooms;
    private final ModSockets sockets;
    private final LanguageChoice languages;

    Hall(RunLookups runs, RaceLookups races, RaceRooms rooms, ModSockets sockets, LanguageChoice languages) {
        this.runs = runs;
        this.races = races;
        this.rooms = rooms;
        this.sockets = sockets;
        this.languages = languages;
    }

    /** Whom a token belongs to; nobody when it is of another race. */
    Optional<Player> playerOf(String token, RaceId race) {
        return runs.byModToken(token)
                .filter(run -> run.raceId().equals(race))
                .map(run -> new Player(run.raceId(), run.runId(), run.account(), languages.of(run.account(), null)));
    }

    boolean isOver(RaceId race) {
        return races.byId(race).map(row -> row.phase() == RacePhase.FINISHED).orElse(true);
    }

    RaceRooms rooms() {
        return rooms;
    }

    ModSockets sockets() {
        return sockets;
    }
}
