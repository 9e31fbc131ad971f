package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.web.Ids;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.SeedRef;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ClaimingTest {
    private static final String CLAIM = "/api/admin/seeds/claim";
    private static final String CLAIMS = "/api/admin/seeds/claims/";

    private final CommandServer server = CommandServer.shared();
    private final Api boss = server.as("boss", "admin");
    private final Api organizer = server.somebody("organizer");
    private final Claims claims = Claims.on(server);

    @Test
    void a_seed_can_be_set_aside_for_something_else_than_a_race() {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        var seed = claimed(pool);
        assertThat(seed.propertyNames())
                .containsExactly(
                        "id",
                        "seed_number",
                        "pool_name",
                        "seed_total_layers",
                        "seed_total_nodes",
                        "seed_total_paths",
                        "purpose");
        assertThat(seed.path("seed_number").asString()).isEqualTo("a");
        assertThat(seed.path("seed_total_layers").asInt()).isEqualTo(4);
        assertThat(seed.path("purpose").asString()).isEqualTo("Qualifier");
        assertThat(pool.standing()).isEqualTo(Map.of("consumed", 1));
        assertThat(boss.post(CLAIM, claim(pool)).refused(400)).isEqualTo("no-seed");
    }

    @Test
    void a_claim_that_is_released_can_be_drawn_again_and_released_once() {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        var seed = claimed(pool).path("id").asString();
        assertThat(boss.delete(CLAIMS + seed).status()).isEqualTo(204);
        assertThat(pool.standing()).isEqualTo(Map.of("available", 1));
        assertThat(boss.delete(CLAIMS + seed).refused(404)).isEqualTo("unknown-claim");
    }

    @Test
    void a_race_s_seed_is_nobody_s_claim() {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        var seed = pool.seedOf(race(pool));
        assertThat(boss.delete(CLAIMS + seed).refused(404)).isEqualTo("unknown-claim");
        assertThat(boss.delete(CLAIMS + "nope").refused(422)).isEqualTo("invalid-request");
    }

    @Test
    void a_claim_that_was_discarded_meanwhile_is_not_drawn_again() {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        var seed = claimed(pool).path("id").asString();
        boss.post("/api/admin/seeds/discard", pool.body()).ok();
        assertThat(boss.delete(CLAIMS + seed).status()).isEqualTo(204);
        assertThat(pool.standing()).isEqualTo(Map.of("discarded", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pool_name\": \"standard\"}",
                "{\"purpose\": \"x\"}",
                "{\"pool_name\": \"standard\", \"purpose\": \"  \"}",
                "{\"pool_name\": \"standard\", \"purpose\": 5}",
                "[]"
            })
    void a_claim_says_from_which_pool_and_what_for(String body) {
        assertThat(boss.post(CLAIM, body).refused(422)).isEqualTo("invalid-request");
    }

    @Test
    void of_many_who_want_the_last_seeds_everybody_gets_another_one_or_none() throws Exception {
        var pool = PoolBench.forRaces(server).with(5).scanned();
        var race = "{\"name\": \"R\"%s}".formatted(pool.inPool());
        var work = IntStream.range(0, 12)
                .<Callable<Api.Reply>>mapToObj(
                        i -> () -> i % 2 == 0 ? boss.post(CLAIM, claim(pool)) : organizer.post("/api/races", race));
        var replies = Together.call(work.toList());
        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(5);
        assertThat(replies).filteredOn(reply -> reply.status() == 400).hasSize(7);
        assertThat(pool.standing()).isEqualTo(Map.of("consumed", 5));
    }

    @Test
    void a_seed_nobody_was_given_goes_back_and_a_re_roll_never_draws_what_it_is_rid_of() {
        var pool = PoolBench.forRaces(server).with("a", "b").scanned();
        var race = race(pool);
        var had = pool.seedOf(race);
        var another = claims.exchange(pool.name, race, had).orElseThrow();
        assertThat(another.id()).isNotEqualTo(had).isEqualTo(pool.seedOf(race));
        assertThat(pool.standing()).isEqualTo(Map.of("available", 1, "consumed", 1));
        assertThat(claims.claimAnother(pool.name, new RaceId(UUID.randomUUID()), had))
                .isEmpty();
    }

    @Test
    void a_seed_that_players_saw_never_goes_back() {
        var pool = PoolBench.forRaces(server).with("a", "b").scanned();
        var race = race(pool);
        var had = pool.seedOf(race);
        organizer.post("/api/races/" + race + "/release-seeds").ok();
        assertThat(claims.exchange(pool.name, race, had)).map(SeedRef::id).isPresent();
        assertThat(pool.standing()).isEqualTo(Map.of("consumed", 2));
    }

    @Test
    void a_seed_given_back_while_it_is_defective_can_be_drawn_once_it_is_in_order() throws Exception {
        var pool = PoolBench.forRaces(server).with("a").scanned();
        var seed = pool.seedOf(race(pool));
        Files.delete(pool.file("a"));
        pool.scanned();
        assertThat(claims.giveBack(seed)).isFalse();
        assertThat(pool.standingOf("a")).isEqualTo("consumed pack_missing");
        pool.with("a").scanned();
        assertThat(pool.standingOf("a")).isEqualTo("available");
    }

    @Test
    void taking_all_seeds_and_taking_one_never_wait_for_each_other_for_ever() throws Exception {
        var pool = PoolBench.forRaces(server).with(40).scanned();
        var races = IntStream.range(0, 10).mapToObj(i -> race(pool)).toList();
        Callable<Boolean> discard =
                () -> boss.post("/api/admin/seeds/discard", pool.body()).status() == 200;
        var rerolls = races.stream().<Callable<Boolean>>map(race -> () -> {
            for (int i = 0; i < 10; i++) {
                claims.exchange(pool.name, race, pool.seedOf(race));
            }
            return true;
        });
        var releases = races.stream()
                .<Callable<Boolean>>map(race -> () ->
                        organizer.post("/api/races/" + race + "/release-seeds").status() == 200);
        var work = Stream.of(rerolls, releases, Stream.of(discard)).flatMap(each -> each);
        assertThat(Together.call(work.toList())).containsOnly(true);
        assertThat(pool.standing()).isEqualTo(Map.of("discarded", 40));
    }

    private RaceId race(PoolBench pool) {
        return Ids.race(organizer.newRace(pool.inPool()).substring("/api/races/".length()));
    }

    private JsonNode claimed(PoolBench pool) {
        var reply = boss.post(CLAIM, claim(pool));
        assertThat(reply.status()).isEqualTo(201);
        return reply.json();
    }

    private static String claim(PoolBench pool) {
        return "{\"pool_name\": \"%s\", \"purpose\": \" Qualifier \"}".formatted(pool.name);
    }
}
