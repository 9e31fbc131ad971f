package dev.photofinish.command.liverace.recording;

import dev.photofinish.command.liverace.result.RoomResults;
import dev.photofinish.command.liverace.result.RoomRow;
import dev.photofinish.command.racetime.document.RoomDocument;
import java.util.stream.Stream;

/** Reads what a live race wants to know from a room's document. */
public final class RoomReading {
    private RoomReading() {}

    /** The results in it; rows of people without an account are nobody's. */
    public static RoomResults results(RoomDocument room) {
        return new RoomResults(
                room.slug(),
                !room.status().equals("finished"),
                RoomTimes.moment(room.startedAt()),
                RoomTimes.moment(room.endedAt()),
                room.entrants().stream()
                        .flatMap(row -> Stream.ofNullable(row.entrant())
                                .map(entrant ->
                                        new RoomRow(entrant, row.status(), RoomTimes.duration(row.finishTime()))))
                        .toList());
    }
}
