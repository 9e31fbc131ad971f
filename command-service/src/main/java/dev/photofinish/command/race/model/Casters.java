package dev.photofinish.command.race.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who casts, in the order of joining. Immutable. */
public record Casters(List<Booth> booths) {
    static final Casters EMPTY = new Casters(List.of());

    /** The booth of an account. */
    public Optional<Booth> of(AccountId account) {
        return booths.stream().filter(booth -> booth.account().equals(account)).findFirst();
    }

    /** The booth with an id. */
    public Optional<Booth> booth(CasterId caster) {
        return booths.stream().filter(booth -> booth.casterId().equals(caster)).findFirst();
    }

    Casters with(Booth booth) {
        return new Casters(Stream.concat(booths.stream(), Stream.of(booth)).toList());
    }

    Casters without(AccountId account) {
        return new Casters(booths.stream()
                .filter(booth -> !booth.account().equals(account))
                .toList());
    }
}
