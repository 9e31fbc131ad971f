package dev.photofinish.query.tournament.audit;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.live.Person;
import dev.photofinish.live.frame.UserInfo;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Folded;
import dev.photofinish.query.tournament.RunPlayers;
import dev.photofinish.query.tournament.Tournaments;
import dev.photofinish.query.web.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Audit lists, for who runs the tournament, also when it is gone: its end is the last thing that was done. */
final class AuditPages {
    private final Tournaments tournaments;
    private final AuditEntries entries;
    private final RunPlayers players;
    private final Names names;

    AuditPages(Tournaments tournaments, AuditEntries entries, RunPlayers players, Names names) {
        this.tournaments = tournaments;
        this.entries = entries;
        this.players = players;
        this.names = names;
    }

    Mono<AuditList> of(TournamentId tournament, AuditQuery query, Viewer viewer) {
        return tournaments
                .seenOrGone(tournament, viewer, Standing::mayManageTournaments)
                .then(Mono.defer(() -> entries.page(tournament, query)))
                .flatMap(found -> {
                    boolean more = found.size() > query.limit();
                    var shown = more ? found.subList(0, query.limit()) : found;
                    return infos(shown)
                            .map(infos -> new AuditList(
                                    infos, infos.size(), more ? shown.getLast().id() : null));
                });
    }

    private Mono<List<AuditInfo>> infos(List<Folded<AuditEntry>> shown) {
        var runs = shown.stream()
                .map(entry -> entry.state().run())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Mono.zip(entries.before(shown), players.of(runs))
                .flatMap(both -> names.of(people(shown, both.getT2()))
                        .map(people -> shown.stream()
                                .map(entry -> info(
                                        entry, both.getT1().getOrDefault(entry.id(), Map.of()), both.getT2(), people))
                                .toList()));
    }

    private static List<AccountId> people(List<Folded<AuditEntry>> shown, Map<RunId, AccountId> players) {
        return shown.stream()
                .map(Folded::state)
                .flatMap(entry -> Stream.of(entry.actor(), about(entry, players)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static AuditInfo info(
            Folded<AuditEntry> folded,
            Map<String, Part> before,
            Map<RunId, AccountId> players,
            Map<AccountId, Person> people) {
        var entry = folded.state();
        var actor = entry.actor();
        return new AuditInfo(
                folded.id(),
                entry.action(),
                actor == null ? AuditProjection.SYSTEM : actor.toString(),
                user(actor, people),
                user(about(entry, players), people),
                entry.run(),
                entry.liveRace(),
                entry.details().values(),
                Differences.of(entry, before),
                entry.at());
    }

    private static @Nullable AccountId about(AuditEntry entry, Map<RunId, AccountId> players) {
        var run = entry.run();
        return entry.about() != null || run == null ? entry.about() : players.get(run);
    }

    private static @Nullable UserInfo user(@Nullable AccountId account, Map<AccountId, Person> people) {
        return account == null ? null : UserInfo.of(Objects.requireNonNull(people.get(account), "asked for by name"));
    }
}
