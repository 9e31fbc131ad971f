package dev.photofinish.query.organization;

import dev.photofinish.events.RoomProfileId;
import org.jspecify.annotations.Nullable;

/** A race room profile (tournaments §9.2). */
record RaceRoomProfile(
        RoomProfileId id,
        String name,
        @Nullable String description,
        int startDelay,
        int timeLimit,
        boolean streamingRequired,
        boolean autoStart,
        boolean allowComments,
        boolean hideComments,
        boolean allowPreraceChat,
        boolean allowMidraceChat,
        boolean allowNonEntrantChat,
        boolean isDefault) {
    static RaceRoomProfile of(StoredProfile stored, @Nullable RoomProfileId followed) {
        var profile = stored.profile();
        return new RaceRoomProfile(
                stored.id(),
                profile.name(),
                profile.description(),
                profile.startDelay(),
                profile.timeLimit(),
                profile.streamingRequired(),
                profile.autoStart(),
                profile.allowComments(),
                profile.hideComments(),
                profile.allowPreraceChat(),
                profile.allowMidraceChat(),
                profile.allowNonEntrantChat(),
                stored.id().equals(followed));
    }
}
