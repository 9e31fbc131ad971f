package dev.photofinish.command.liverace.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.command.edge.Api;
import dev.photofinish.command.edge.CommandServer;
import dev.photofinish.command.liverace.lookup.LiveRaceRow;
import dev.photofinish.command.liverace.lookup.LiveRaces;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.tournament.editing.AddPool;
import dev.photofinish.command.tournament.editing.CreateTournament;
import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.liverace.LiveRaceRecordingAttempted;
import dev.photofinish.events.tournament.TournamentTerms;
import dev.photofinish.store.Commands;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.publisher.Mono;

/** Live races over HTTP (tournaments §11.1). */
class LiveRacesOverHttpTest {
    /** There is no read side here: what is done is answered with its position. */
    private static final int LATE = 202;

    private final CommandServer server = CommandServer.shared();
    private final Api boss = server.somebody("admin");
    private final Api outsider = server.somebody("user");
    private final OrganizationId club = new OrganizationId(UUID.randomUUID());
    private final TournamentId tournament = new TournamentId(UUID.randomUUID());
    private final PoolId pool = new PoolId(UUID.randomUUID());

    @BeforeEach
    void aTournamentOfAClub() {
        server.bean(JdbcClient.class)
                .sql(
                        "INSERT INTO organization (id, name, is_active, allow_async_live_races, live_race_account_age_days)"
                                + " VALUES (?, ?, TRUE, TRUE, 0)")
                .params(club.value(), club.toString())
                .update();
        var terms = new TournamentTerms("Winter", null, true, false, null, 1, -1, false, null, null, null);
        send(new CreateTournament(tournament, club, terms, Instant.now()));
        send(new AddPool(tournament, pool, "Standard", null, Instant.now()));
    }

    @Test
    void it_is_planned_changed_called_off_and_deleted() {
        var id = planned();
        assertThat(race(id).phase()).isEqualTo(LiveRacePhase.SCHEDULED);
        assertThat(race(id).title()).isEqualTo("Qualifier 3");

        assertThat(boss.patch(at(id), "{\"match_title\": null}").status()).isEqualTo(LATE);
        assertThat(race(id).title()).isEqualTo("Live Race – Winter");

        assertThat(boss.post(at(id) + "/cancel", "{\"reason\": \"storm\"}").status())
                .isEqualTo(LATE);
        assertThat(race(id).cancelReason()).isEqualTo("storm");
        boss.patch(at(id), "{\"match_title\": \"x\"}").refused(409);
        assertThat(boss.post(at(id) + "/open-room").refused(409)).isEqualTo("not-when-cancelled");
        assertThat(boss.delete(at(id)).status()).isEqualTo(204);
        boss.delete(at(id)).refused(404);
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_reason() {
        boss.post(races(), "{}").refused(422);
        assertThat(boss.post(races(), body(Duration.ofHours(-1))).refused(422)).isEqualTo("in-the-past");
        boss.post("/api/async-tournaments/" + UUID.randomUUID() + "/live-races", body(Duration.ofHours(1)))
                .refused(404);
        outsider.post(races(), body(Duration.ofHours(1))).refused(404);
        boss.post(at(UUID.randomUUID().toString()) + "/open-room").refused(404);
    }

    @Test
    void a_room_that_cannot_be_opened_says_why_and_without_one_nothing_is_recorded() {
        var id = planned();
        var refused = boss.post(at(id) + "/open-room");
        assertThat(refused.refused(502)).isEqualTo("racetime-failed");
        assertThat(refused.json().path("detail").asString())
                .startsWith("The tournament names no category of racetime.gg. There is no room yet: try again");
        boss.post(at(id) + "/record", "{}").refused(409);
    }

    @Test
    void each_recording_by_hand_that_is_refused_is_noted_with_who_tried() {
        var id = planned();
        assertThat(boss.post(at(id) + "/record", "{}").refused(409)).isEqualTo("no-room");
        assertThat(boss.post(at(id) + "/record", "{\"room\": \"alttpr/brave-link-0042\"}")
                        .refused(409))
                .isEqualTo("room-elsewhere");
        boss.post(at(id) + "/record", "{\"room\": \"no name\"}").refused(422);
        outsider.post(at(id) + "/record", "{}").refused(404);

        var noted = server.bean(EventStore.class)
                .readEvents(id)
                .asStream()
                .filter(message -> message.getPayload() instanceof LiveRaceRecordingAttempted)
                .toList();
        assertThat(noted)
                .extracting(message -> ((LiveRaceRecordingAttempted) message.getPayload()).detail())
                .containsExactly("NO_ROOM", "ROOM_ELSEWHERE");
        assertThat(noted)
                .extracting(message -> message.getMetaData().get("actor"))
                .containsOnly(server.bean(JdbcClient.class)
                        .sql("SELECT id FROM account WHERE login = ?")
                        .param(boss.login())
                        .query(UUID.class)
                        .single()
                        .toString());
    }

    @Test
    void an_attempt_ends_as_it_ends_also_when_it_cannot_be_noted() {
        var sent = new ArrayList<Object>();
        Commands full = (_, command, _) -> {
            sent.add(command);
            return CompletableFuture.failedFuture(new RefusedException(StoreRefusal.TOO_BUSY));
        };
        var desk = new LiveRaceDesk(null, null, full, null, null, null, null, null);
        var notes = new RecordingNotes(desk, server.bean(Fresh.class));
        var race = new LiveRaceId(UUID.randomUUID());
        var caller = new Caller(new AccountId(UUID.randomUUID()), Role.USER, "token");
        var attempt = Mono.<String>error(new RefusedException(LiveRaceRejection.ROOM_NOT_OVER));

        assertThatThrownBy(() -> notes.noting(race, caller, attempt).block())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(LiveRaceRejection.ROOM_NOT_OVER));
        assertThat(sent).hasSize(1);
        assertThat(notes.noting(race, caller, Mono.just("recorded")).block()).isEqualTo("recorded");
        assertThat(sent).hasSize(1);
    }

    @Test
    void everybody_who_belongs_there_sees_who_may_be_in_it() {
        var id = planned();
        member();
        member();
        var list = boss.get(at(id) + "/eligible?limit=1").ok();
        assertThat(list.path("count").asInt()).isEqualTo(2);
        assertThat(list.path("items").size()).isOne();
        assertThat(list.at("/items/0/reasons/0").asString()).isEqualTo("RACETIME_NOT_LINKED");
        assertThat(list.path("next").asInt()).isOne();
        outsider.get(at(id) + "/eligible").refused(404);
    }

    @Test
    void an_organization_plans_so_many_in_an_hour() {
        for (int i = 0; i < 20; i++) {
            assertThat(boss.post(races(), body(Duration.ofHours(3 + i))).status())
                    .isEqualTo(LATE);
        }
        boss.post(races(), body(Duration.ofHours(99))).refused(429);
    }

    private void member() {
        var account = UUID.randomUUID();
        var jdbc = server.bean(JdbcClient.class);
        jdbc.sql("INSERT INTO account (id, login, role) VALUES (?, ?, 'USER')")
                .params(account, account.toString())
                .update();
        jdbc.sql("INSERT INTO organization_member (organization_id, account_id, permissions) VALUES (?, ?, '{}')")
                .params(club.value(), account)
                .update();
    }

    private String races() {
        return "/api/async-tournaments/" + tournament + "/live-races";
    }

    /** The id of one three hours ahead, by the address that the answer names. */
    private String planned() {
        var answer = boss.post(races(), body(Duration.ofHours(3)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(LATE);
        return answer.header("location").substring(at("").length());
    }

    private LiveRaceRow race(String id) {
        return server.bean(LiveRaces.class).byId(LiveRaceId.of(id)).orElseThrow();
    }

    private static String at(String id) {
        return "/api/async-tournaments/live-races/" + id;
    }

    private String body(Duration ahead) {
        return "{\"pool_id\": \"%s\", \"scheduled_at\": \"%s\", \"match_title\": \"Qualifier 3\"}"
                .formatted(pool, Instant.now().plus(ahead));
    }

    private void send(Object command) {
        server.bean(Commands.class).send(tournament, command, null).join();
    }
}
