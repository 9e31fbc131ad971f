package dev.photofinish.doubles.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.doubles.twitch.TwitchDouble;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamersTest {
    private final TwitchDouble twitch = new TwitchDouble();
    private final Streamers streamers = new Streamers(twitch, new Random(1));
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        twitch.close();
        http.close();
    }

    @Test
    void whoever_is_asked_about_streams_sooner_or_later_and_stops_again() throws Exception {
        boolean live = false;
        boolean stopped = false;
        for (int turn = 0; turn < 200 && !stopped; turn++) {
            boolean now = ask("ada").contains("\"type\":\"live\"");
            stopped = live && !now;
            live |= now;
            streamers.next();
        }
        assertThat(live).isTrue();
        assertThat(stopped).isTrue();
    }

    @Test
    void nobody_streams_as_long_as_nobody_asks() {
        streamers.next();
        assertThat(twitch.server().received("/")).isEmpty();
    }

    private String ask(String login) throws Exception {
        var token = twitch.tokens().token("app").get("access_token");
        var request = HttpRequest.newBuilder(
                        URI.create(twitch.server().address() + "/helix/streams?user_login=" + login))
                .header("Authorization", "Bearer " + token)
                .header("Client-Id", TwitchDouble.CLIENT_ID)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
