package dev.photofinish.query.tournament.audit;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, as it is stored.
 *
 * @param actor null = nobody, that is the system
 * @param about whom it concerns, where the fact itself says so
 * @param details what else there is to say: ids and figures
 * @param changes of which the fact itself says what was before
 * @param parts what holds from now on
 */
record AuditEntry(
        TournamentId tournament,
        AuditAction action,
        @Nullable AccountId actor,
        @Nullable AccountId about,
        @Nullable RunId run,
        @Nullable LiveRaceId liveRace,
        Said details,
        List<AuditChange> changes,
        List<Part> parts,
        Instant at) {
    AuditEntry {
        changes = List.copyOf(changes);
        parts = List.copyOf(parts);
    }

    static AuditEntry of(TournamentId tournament, AuditAction action, Instant at) {
        return new AuditEntry(tournament, action, null, null, null, null, Said.NOTHING, List.of(), List.of(), at);
    }

    AuditEntry by(@Nullable AccountId somebody) {
        return new AuditEntry(tournament, action, somebody, about, run, liveRace, details, changes, parts, at);
    }

    AuditEntry about(@Nullable AccountId somebody) {
        return new AuditEntry(tournament, action, actor, somebody, run, liveRace, details, changes, parts, at);
    }

    AuditEntry run(RunId id) {
        return new AuditEntry(tournament, action, actor, about, id, liveRace, details, changes, parts, at);
    }

    AuditEntry liveRace(@Nullable LiveRaceId id) {
        return new AuditEntry(tournament, action, actor, about, run, id, details, changes, parts, at);
    }

    AuditEntry saying(String name, @Nullable Object value) {
        var more = details.and(name, value);
        return new AuditEntry(tournament, action, actor, about, run, liveRace, more, changes, parts, at);
    }

    AuditEntry changing(List<AuditChange> more) {
        var all = Stream.concat(changes.stream(), more.stream()).toList();
        return new AuditEntry(tournament, action, actor, about, run, liveRace, details, all, parts, at);
    }

    AuditEntry leaving(String of, Said said) {
        return leaving(List.of(new Part(of, said)));
    }

    AuditEntry leaving(List<Part> more) {
        var all = Stream.concat(parts.stream(), more.stream()).toList();
        return new AuditEntry(tournament, action, actor, about, run, liveRace, details, changes, all, at);
    }
}
