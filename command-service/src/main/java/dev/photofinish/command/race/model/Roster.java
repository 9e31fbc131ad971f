package dev.photofinish.command.race.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.Conclusion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who plays, in the order of joining. Immutable. */
public record Roster(List<Seat> seats) {
    static final Roster EMPTY = new Roster(List.of());

    /** How many play. */
    public int size() {
        return seats.size();
    }

    /** The seat of an account. */
    public Optional<Seat> of(AccountId account) {
        return seats.stream().filter(seat -> seat.account().equals(account)).findFirst();
    }

    /** The seat with an id. */
    public Optional<Seat> seat(RunId participant) {
        return seats.stream()
                .filter(seat -> seat.participantId().equals(participant))
                .findFirst();
    }

    /** The colour of whoever comes next: one above the highest taken (domain §3.1). */
    public int nextColor() {
        return seats.stream().mapToInt(Seat::colorIndex).max().orElse(-1) + 1;
    }

    /** Whether this participant's run is the only one still open. */
    public boolean isLastOpen(RunId participant) {
        return seats.stream()
                .filter(seat -> !seat.concluded())
                .allMatch(seat -> seat.participantId().equals(participant));
    }

    Roster with(Seat seat) {
        return new Roster(Stream.concat(seats.stream(), Stream.of(seat)).toList());
    }

    Roster without(RunId participant) {
        return new Roster(seats.stream()
                .filter(seat -> !seat.participantId().equals(participant))
                .toList());
    }

    Roster conclude(RunId participant, Conclusion how) {
        return new Roster(seats.stream()
                .map(seat -> seat.participantId().equals(participant) ? seat.conclude(how) : seat)
                .toList());
    }

    Roster reopen(RunId participant) {
        return new Roster(seats.stream()
                .map(seat -> seat.participantId().equals(participant) ? seat.reopen() : seat)
                .toList());
    }

    Roster reopen() {
        return new Roster(seats.stream().map(Seat::reopen).toList());
    }
}
