package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.talk.Player;
import dev.photofinish.command.race.lookup.RaceLookups;
import dev.photofinish.command.race.model.RacePhase;
import dev.photofinish.command.run.lookup.RunLookups;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.LanguageChoice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mods of a race's participants, until it has finished. */
@Component
final class RaceGuests implements GuestList {
    private final RunLookups runs;
    private final RaceLookups races;
    private final LanguageChoice languages;

    RaceGuests(RunLookups runs, RaceLookups races, LanguageChoice languages) {
        this.runs = runs;
        this.races = races;
        this.languages = languages;
    }

    @Override
    public String to() {
        return "race";
    }

    @Override
    public Optional<Player> playerOf(String token, RaceId race) {
        return runs.byModToken(token)
                .filter(run -> run.raceId().equals(race))
                .map(run -> new Player(run.raceId(), run.runId(), run.account(), languages.of(run.account(), null)));
    }

    @Override
    public boolean isOver(RaceId race) {
        return races.byId(race).map(row -> row.phase() == RacePhase.FINISHED).orElse(true);
    }
}
