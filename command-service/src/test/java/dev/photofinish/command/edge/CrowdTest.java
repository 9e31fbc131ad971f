package dev.photofinish.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CrowdTest {
    private final CommandServer server = CommandServer.shared();
    private final Api organizer = server.somebody("organizer");

    @Test
    void fifty_who_join_at_once_get_the_ten_places_and_ten_colours() throws Exception {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 10");
        var crowd =
                IntStream.range(0, 50).mapToObj(i -> server.somebody("user")).toList();
        var replies = Together.call(crowd.stream()
                .<Callable<Api.Reply>>map(player -> () -> player.post(race + "/join"))
                .toList());
        var joined = replies.stream().filter(reply -> reply.status() == 200).toList();
        assertThat(joined).hasSize(10);
        assertThat(joined)
                .extracting(reply -> reply.json().path("color_index").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 10).boxed().toList());
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 200)
                .allMatch(reply -> reply.refused(409).equals("race-full"));
    }

    @Test
    void of_two_who_create_a_race_on_the_last_seed_one_gets_it() throws Exception {
        Callable<Api.Reply> create =
                () -> organizer.post("/api/races", "{\"name\": \"Last one\", \"pool_name\": \"lonely\"}");
        var replies = Together.call(List.of(create, create, create));
        assertThat(replies).extracting(Api.Reply::status).containsExactlyInAnyOrder(201, 400, 400);
        assertThat(replies)
                .filteredOn(reply -> reply.status() == 400)
                .allMatch(reply -> reply.refused(400).equals("no-seed"));
        var claimed = server.bean(JdbcClient.class)
                .sql(
                        "SELECT count(*) FROM seed WHERE pool_name = 'lonely' AND status = 'consumed' AND race_id IS NOT NULL")
                .query(Integer.class)
                .single();
        assertThat(claimed).isOne();
    }

    @Test
    void first_logins_of_one_name_at_once_make_one_account() throws Exception {
        var name = "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        Callable<String> login = () ->
                server.as(name, "user").get("/api/auth/me").ok().path("id").asString();
        assertThat(Set.copyOf(Together.call(List.of(login, login, login, login, login, login))))
                .hasSize(1);
    }

    @Test
    void the_same_player_joining_many_times_at_once_is_in_once() throws Exception {
        var race = organizer.newRace(", \"open_registration\": true, \"max_participants\": 10");
        var player = server.somebody("user");
        Callable<Api.Reply> join = () -> player.post(race + "/join");
        var replies = Together.call(List.of(join, join, join, join, join));
        assertThat(replies).extracting(Api.Reply::status).containsOnlyOnce(200);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 200)
                .allMatch(reply -> reply.refused(409).equals("already-joined"));
    }
}
