package dev.photofinish.command.racetime.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.web.contract.Named;

/** A room as it was when its watching began. */
@Named("RacetimeRoom")
record RoomView(
        String room,
        String status,
        String goal,
        @JsonProperty("entrant_count") int entrantCount) {
    static RoomView of(RoomDocument room) {
        return new RoomView(
                room.slug(), room.status(), room.goal(), room.entrants().size());
    }
}
