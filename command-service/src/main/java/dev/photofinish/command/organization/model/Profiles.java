package dev.photofinish.command.organization.model;

import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.RoomProfile;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organization's race room profiles. Immutable.
 *
 * @param byId by the text of their ids
 * @param defaultId null = none of them
 */
public record Profiles(
        Map<String, RoomProfile> byId, @Nullable RoomProfileId defaultId) {
    static final Profiles NONE = new Profiles(Map.of(), null);

    /** Keeps its own copy. */
    public Profiles {
        byId = Map.copyOf(byId);
    }

    /** The profile with that id. */
    public Optional<RoomProfile> of(RoomProfileId id) {
        return Optional.ofNullable(byId.get(id.toString()));
    }

    /** Whether another profile than that one goes by the name, in any case of letters. */
    public boolean nameTaken(String name, RoomProfileId except) {
        return byId.entrySet().stream()
                .anyMatch(entry -> entry.getValue().name().equalsIgnoreCase(name)
                        && !entry.getKey().equals(except.toString()));
    }

    /** Whether rooms follow that one. */
    public boolean isDefault(RoomProfileId id) {
        return id.equals(defaultId);
    }

    /** Whether there is no room for another. */
    public boolean full() {
        return byId.size() >= OrganizationBounds.MOST_PROFILES;
    }

    Profiles with(RoomProfileId id, RoomProfile profile) {
        return new Profiles(Entries.with(byId, id.toString(), profile), defaultId);
    }

    Profiles without(RoomProfileId id) {
        return new Profiles(Entries.without(byId, id.toString()), isDefault(id) ? null : defaultId);
    }

    Profiles following(@Nullable RoomProfileId id) {
        return new Profiles(byId, id);
    }
}
