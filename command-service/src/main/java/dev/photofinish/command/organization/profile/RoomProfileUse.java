package dev.photofinish.command.organization.profile;

import dev.photofinish.events.RoomProfileId;

/** Something that may hold on to a race room profile. What does, is a bean of this type. */
@FunctionalInterface
public interface RoomProfileUse {
    /** Whether it does now, as far as the command's transaction sees. Blocks. */
    boolean uses(RoomProfileId profile);
}
