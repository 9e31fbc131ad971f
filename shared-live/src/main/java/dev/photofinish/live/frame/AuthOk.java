package dev.photofinish.live.frame;

import dev.photofinish.events.RunId;
import java.util.List;

/** A mod is let in: the race as it stands. */
public record AuthOk(RunId participantId, RaceInfo race, SeedInfo seed, List<ParticipantInfo> participants)
        implements Frame {
    @Override
    public String type() {
        return "auth_ok";
    }
}
