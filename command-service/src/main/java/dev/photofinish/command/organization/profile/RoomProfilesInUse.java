package dev.photofinish.command.organization.profile;

import dev.photofinish.events.RoomProfileId;
import java.util.List;

/** Everything that may hold on to a race room profile. */
public record RoomProfilesInUse(List<RoomProfileUse> uses) {
    /** Keeps its own copy. */
    public RoomProfilesInUse {
        uses = List.copyOf(uses);
    }

    boolean has(RoomProfileId profile) {
        return uses.stream().anyMatch(use -> use.uses(profile));
    }
}
