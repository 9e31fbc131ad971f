package dev.photofinish.command.racetime.rest;

import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/** Which room is to be watched: its full name, or its address. */
@Sent
record RoomWish(@Nullable String room) {}
