package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.web.Ids;
import dev.photofinish.store.Intent;
import dev.photofinish.web.WebLimit;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RepeatedRequestsTest {
    private static final int AT_ONCE = 20;
    private static final String RACE = "{\"name\": \"Once\", \"organizer_participates\": true}";

    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");
    private final String key = UUID.randomUUID().toString();

    @Test
    void twenty_creations_at_once_under_one_key_are_one_race_and_one_answer() {
        int before = races();
        var answers = atOnce(() -> organizer.post("/api/races", RACE, key));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers)
                .extracting(Api.Reply::text)
                .containsOnly(answers.getFirst().text());
        assertThat(answers)
                .extracting(answer -> answer.header("photofinish-position"))
                .containsOnly(answers.getFirst().header("photofinish-position"));
        assertThat(answers)
                .filteredOn(answer -> answer.header("idempotency-replayed").isEmpty())
                .hasSize(1);
        assertThat(races()).isEqualTo(before + 1);
    }

    @Test
    void twenty_casters_at_once_under_one_key_are_one_caster_and_one_answer() {
        var race = organizer.newRace("");
        var caster = server.somebody("user");
        var answers = atOnce(() -> caster.post(race + "/cast-join", null, key));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(answers)
                .extracting(Api.Reply::text)
                .containsOnly(answers.getFirst().text());
        assertThat(events(race)).isEqualTo(2);
        assertThat(caster.post(race + "/cast-join").refused(409)).isEqualTo("already-a-caster");
    }

    @Test
    void a_repetition_is_told_as_one() {
        var first = organizer.post("/api/races", RACE, key);
        var again = organizer.post("/api/races", RACE, key);

        assertThat(first.header("idempotency-replayed")).isEmpty();
        assertThat(again.header("idempotency-replayed")).isEqualTo("true");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("content-type")).isEqualTo("application/json");
        assertThat(again.header("x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    void an_answer_without_a_body_is_repeated_too() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        var player = server.somebody("user");
        player.post(race + "/join", null, key).ok();
        var leave = player.post(race + "/leave", null, key);
        var again = player.post(race + "/leave", null, key);

        assertThat(leave.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(204);
        assertThat(again.header("photofinish-position")).isEqualTo(leave.header("photofinish-position"));
        assertThat(player.post(race + "/leave").refused(404)).isNotEmpty();
    }

    @Test
    void removing_is_repeatable_as_well() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        var seat = server.somebody("user").post(race + "/join").ok().path("id").asString();
        Supplier<Api.Reply> remove = () -> organizer.send(organizer
                .request(race + "/participants/" + seat)
                .header("Idempotency-Key", key)
                .DELETE());

        assertThat(remove.get().status()).isEqualTo(204);
        assertThat(remove.get().status()).isEqualTo(204);
        assertThat(events(race)).isEqualTo(3);
    }

    @Test
    void a_refusal_is_repeated_even_when_it_would_not_be_one_any_more() {
        var race = organizer.newRace("");
        var player = server.somebody("user");
        var closed = player.post(race + "/join", null, key);
        assertThat(closed.status()).isBetween(400, 409);
        organizer.post(race + "/participants", "{\"twitch_username\": \"%s\"}".formatted(player.login()));

        assertThat(player.post(race + "/join", null, key).text()).isEqualTo(closed.text());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        organizer.post("/api/races", RACE, key).ok();
        var other = organizer.post("/api/races", "{\"name\": \"Another\"}", key);

        assertThat(other.refused(422)).isEqualTo("idempotency-key-reused");
        assertThat(other.json().at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void a_key_belongs_to_who_used_it_and_for_what() {
        var race = organizer.newRace("");
        var other = server.somebody("user");
        assertThat(other.post(race + "/cast-join", null, key)
                        .ok()
                        .path("casters")
                        .size())
                .isOne();
        var another = server.somebody("user");
        assertThat(another.post(race + "/cast-join", null, key)
                        .ok()
                        .path("casters")
                        .size())
                .isEqualTo(2);
        assertThat(other.post(race + "/cast-leave", null, key)
                        .ok()
                        .path("casters")
                        .size())
                .isOne();
        assertThat(other.post(organizer.newRace("") + "/cast-join", null, key).header("idempotency-replayed"))
                .isEmpty();
    }

    @Test
    void somebody_who_signs_in_again_is_the_same() {
        var name = "k" + key.replace("-", "").substring(0, 20);
        var first = server.as(name, "organizer").post("/api/races", RACE, key);
        var again = server.as(name, "organizer").post("/api/races", RACE, key);

        assertThat(again.text()).isEqualTo(first.text());
    }

    static Stream<String> keysThatAreNone() {
        return Stream.of("", " ", "two words", "x".repeat(129), "tab\there");
    }

    @ParameterizedTest
    @MethodSource("keysThatAreNone")
    void a_key_that_is_none_is_refused(String none) {
        int before = races();
        var refused = organizer.post("/api/races", RACE, none);

        assertThat(refused.refused(422)).isEqualTo("idempotency-key-invalid");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
        assertThat(races()).isEqualTo(before);
    }

    @Test
    void two_keys_are_none_and_the_longest_is_one() {
        var two = organizer
                .request("/api/races")
                .header("Idempotency-Key", "a")
                .header("Idempotency-Key", "b")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(RACE));
        assertThat(organizer.send(two).refused(422)).isEqualTo("idempotency-key-invalid");
        assertThat(organizer.post("/api/races", RACE, "~!" + "x".repeat(126)).status())
                .isEqualTo(201);
    }

    @Test
    void reads_take_no_notice_of_a_key() {
        var read = organizer.request("/api/auth/me").header("Idempotency-Key", " ");
        assertThat(organizer.send(read.GET()).status()).isEqualTo(200);
    }

    @Test
    void who_was_not_signed_in_may_ask_again_when_they_are() {
        var stranger = server.anonymous().post("/api/races", RACE, key);
        assertThat(stranger.refused(401)).isEqualTo("unauthenticated");
        assertThat(organizer.post("/api/races", RACE, key).status()).isEqualTo(201);
        assertThat(server.anonymous().post("/api/races", RACE, key).header("idempotency-replayed"))
                .isEmpty();
    }

    @Test
    void a_failure_of_the_server_is_not_kept() {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        var id = Ids.race(race.substring("/api/races/".length()));
        var player = server.somebody("user");
        var inTheWay = UUID.randomUUID();
        jdbc().sql(
                        "INSERT INTO run_lookup (run_id, race_id, account_id, mod_token_hash, color_index) VALUES (?, ?, ?, ?, 0)")
                .params(
                        inTheWay,
                        id.value(),
                        UUID.fromString(
                                player.get("/api/auth/me").ok().path("id").asString()),
                        inTheWay.toString())
                .update();
        assertThat(player.post(race + "/join", null, key).refused(500)).isEqualTo("internal-error");
        jdbc().sql("DELETE FROM run_lookup WHERE run_id = ?").param(inTheWay).update();

        assertThat(player.post(race + "/join", null, key).status()).isEqualTo(200);
    }

    /** As after a crash between the two: the effect is stored, nobody was answered, and the claim's time is up. */
    @Test
    void what_took_effect_without_an_answer_is_answered_without_a_second_effect() {
        int before = races();
        var first = organizer.post("/api/races", RACE, key);
        forgetAnswers();
        var again = organizer.post("/api/races", RACE, key);

        assertThat(again.header("idempotency-replayed")).isEmpty();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("photofinish-position")).isEqualTo(first.header("photofinish-position"));
        assertThat(races()).isEqualTo(before + 1);
    }

    @Test
    void the_same_goes_for_a_request_of_several_commands() {
        var race = aRunningRaceOf(2);
        var player = race.players().getFirst();
        var first = player.post(race.path() + "/abandon", null, key);
        int events = events(race.path());
        forgetAnswers();
        var again = player.post(race.path() + "/abandon", null, key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(events(race.path())).isEqualTo(events);
    }

    @Test
    void a_repetition_waits_for_a_node_that_died_until_its_time_is_up() {
        organizer.post("/api/races", RACE, key).ok();
        jdbc().sql("UPDATE known_request SET answer = NULL, claimed_until = now() + interval '2 seconds'")
                .update();

        var again = organizer.post("/api/races", RACE, key);
        assertThat(again.status()).isEqualTo(201);
    }

    @Test
    void a_repetition_does_not_wait_for_ever() {
        var race = organizer.newRace("");
        organizer.post(race + "/cast-join", null, key).ok();
        jdbc().sql("UPDATE known_request SET answer = NULL, claimed_until = now() + interval '1 hour'")
                .update();

        var busy = organizer.post(race + "/cast-join", null, key);
        assertThat(busy.refused(409)).isEqualTo("request-under-way");
        assertThat(busy.header("retry-after")).isEqualTo("1");
        assertThat(server.hits(WebLimit.REPEATED_WAIT)).isPositive();
    }

    @Test
    void no_token_is_kept_in_clear_and_the_answer_is_the_same_nevertheless() {
        var body = "{\"twitch_username\": \"sealed\"}";
        var first = server.anonymous().post("/api/auth/local", body, key);
        var again = server.anonymous().post("/api/auth/local", body, key);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("cache-control")).isEqualTo("no-store");
        var token = first.json().path("token").asString();
        assertThat(jdbc().sql("SELECT count(*) FROM known_request WHERE position(?::bytea IN answer) > 0")
                        .param(token.getBytes(StandardCharsets.US_ASCII))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_body_beyond_the_limit_is_too_large_with_a_key_as_well() {
        var large = "{\"name\": \"" + "x".repeat(70_000) + "\"}";
        assertThat(organizer.post("/api/races", large, key).refused(413)).isEqualTo("body-too-large");
    }

    @Test
    void ids_are_the_same_at_every_attempt_so_that_a_retry_finds_what_was_made() {
        var race = organizer.post("/api/races", RACE, key).ok().path("id").asString();
        var intent = jdbc().sql("SELECT intent FROM effect_of_request WHERE command = ?")
                .param("CreateRace:" + race)
                .query(UUID.class)
                .single();
        assertThat(new Intent(intent).id("race")).hasToString(race);
    }

    private record Running(String path, List<Api> players) {}

    private Running aRunningRaceOf(int count) {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 5");
        var players =
                IntStream.range(0, count).mapToObj(i -> server.somebody("user")).toList();
        players.forEach(player -> player.post(race + "/join").ok());
        organizer.post(race + "/release-seeds").ok();
        organizer.post(race + "/start").ok();
        await().until(() -> events(race) == 1 + count + 2 + count);
        return new Running(race, players);
    }

    private static List<Api.Reply> atOnce(Supplier<Api.Reply> request) {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.supplyAsync(request, Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private void forgetAnswers() {
        jdbc().sql("UPDATE known_request SET answer = NULL, claimed_until = now()")
                .update();
    }

    private int races() {
        return jdbc().sql("SELECT count(*) FROM race_lookup WHERE name = 'Once'")
                .query(Integer.class)
                .single();
    }

    private int events(String race) {
        return server.eventsOf(Ids.race(race.substring("/api/races/".length()))).size();
    }

    private JdbcClient jdbc() {
        return server.bean(JdbcClient.class);
    }
}
