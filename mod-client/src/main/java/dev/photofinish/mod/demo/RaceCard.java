package dev.photofinish.mod.demo;

import dev.photofinish.mod.message.RaceStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the demo needs of a race's REST detail (rest-api §2). */
record RaceCard(
        String id,
        String name,
        RaceStatus status,
        Person organizer,
        @Nullable String poolName,
        @Nullable String seedNumber,
        @Nullable String seedsReleasedAt,
        List<Entrant> participants,
        List<Entrant> casters) {

    RaceCard {
        participants = participants == null ? List.of() : participants;
        casters = casters == null ? List.of() : casters;
    }

    boolean hasPlayer(String login) {
        return participants.stream().anyMatch(entrant -> entrant.is(login));
    }

    boolean hasCaster(String login) {
        return casters.stream().anyMatch(entrant -> entrant.is(login));
    }
}
