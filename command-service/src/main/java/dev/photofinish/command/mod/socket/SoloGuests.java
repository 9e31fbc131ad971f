package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.talk.Player;
import dev.photofinish.command.solo.lookup.SoloLookups;
import dev.photofinish.command.solo.lookup.SoloRow;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.LanguageChoice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mod of the one who trains, while the session is active. */
@Component
final class SoloGuests implements GuestList {
    private final SoloLookups sessions;
    private final LanguageChoice languages;

    SoloGuests(SoloLookups sessions, LanguageChoice languages) {
        this.sessions = sessions;
        this.languages = languages;
    }

    @Override
    public String to() {
        return "session";
    }

    @Override
    public Optional<Player> playerOf(String token, RaceId session) {
        return sessions.byModToken(token)
                .filter(row -> row.session().equals(run(session)))
                .map(row -> new Player(session, row.session(), row.account(), languages.of(row.account(), null)));
    }

    @Override
    public boolean isOver(RaceId session) {
        return !sessions.byId(run(session)).map(SoloRow::active).orElse(false);
    }

    private static RunId run(RaceId session) {
        return new RunId(session.value());
    }
}
