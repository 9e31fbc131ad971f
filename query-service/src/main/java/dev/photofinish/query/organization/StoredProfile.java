package dev.photofinish.query.organization;

import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.RoomProfile;

/** A race room profile as it is stored. */
record StoredProfile(RoomProfileId id, RoomProfile profile) {}
