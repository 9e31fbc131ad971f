package dev.photofinish.standalone.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.doubles.Fault;
import dev.photofinish.doubles.Faults;
import dev.photofinish.doubles.twitch.TwitchPerson;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people do with their secrets, in good days and bad. */
final class Story {
    private static final Pattern MOD_TOKEN = Pattern.compile("mod_token\\s*=\\s*\"([^\"]+)\"");

    private final URI server;
    private final SignsIn signsIn;
    private final Secrets secrets;
    private final List<Exchange> seen;
    private final List<String> frames = new ArrayList<>();
    private final Surfer anna;
    private final Surfer boss;
    private String inviteToken = "";
    private String modToken = "";
    private String race = "";

    Story(URI server, SignsIn signsIn, Secrets secrets, List<Exchange> seen) {
        this.server = server;
        this.signsIn = signsIn;
        this.secrets = secrets;
        this.seen = seen;
        this.anna = signsIn.elsewhere(nobody(), TwitchPerson.of("501", "anna"));
        this.boss = signsIn.elsewhere(nobody(), TwitchPerson.of("502", "boss"));
    }

    /** Every frame that a socket got. */
    List<String> frames() {
        return frames;
    }

    /** Twitch fails at either step; the next time it works. */
    void signsInWhile(Faults faults, Fault trouble) {
        for (var step : List.of("/oauth2/token", "/helix/users")) {
            var browser = nobody();
            var callback = signsIn.toTheCallback(browser, TwitchPerson.of("503", "bea"), "/");
            faults.always(step, trouble);
            assertThat(browser.get(callback).location()).contains("error=twitch-silent");
            faults.none();
        }
        var browser = nobody();
        signsIn.here(browser, TwitchPerson.of("503", "bea"));
        Surfer.json(browser.get("/api/auth/me", Secret.SESSION_TOKEN));
    }

    /** From the first invitation to the end, as its admin, a player and somebody invited see it. */
    void lifeOfARace() {
        race = newRace("Friday run");
        Surfer.json(anna.post(race + "/join", ""));
        inviteToken = Surfer.json(
                        boss.post(race + "/participants", "{\"twitch_username\": \"ghost\"}", Secret.INVITE_TOKEN))
                .at("/invite/token")
                .asString();
        secrets.add(Secret.INVITE_TOKEN, inviteToken);
        Surfer.json(nobody().get("/api/invite/" + inviteToken, Secret.INVITE_TOKEN));
        var ghost = signsIn.elsewhere(nobody(), TwitchPerson.of("504", "ghost"));
        ghost.get(race);
        boss.get(race, Secret.INVITE_TOKEN);
        Surfer.json(ghost.post("/api/invite/" + inviteToken + "/accept", ""));
        Surfer.json(boss.post(race + "/release-seeds", ""));
        modToken = modToken(anna.get(race + "/my-mod-config", Secret.MOD_TOKEN));
        plays();
        Surfer.json(boss.post(race + "/finish", ""));
        nobody().get(race);
        nobody().get(race + "/history");
        boss.get(race + "/history");
        boss.get("/api/admin/deliveries");
        boss.get("/api/admin/users");
    }

    private void plays() {
        var id = race.substring(race.lastIndexOf('/') + 1);
        try (var mod = Mod.connect(server, id, modToken);
                var watching = Socket.open(server, "/ws/race/" + id)) {
            mod.ready();
            Surfer.json(boss.post(race + "/start", ""));
            mod.socket().await("race_start");
            mod.status(1_000, 1);
            watching.await("player_update");
            frames.add(mod.authOk().toString());
            frames.addAll(texts(mod.socket()));
            frames.addAll(texts(watching));
        }
    }

    /** Something is to be told, and an admin posts a message, while whoever is told fails. */
    void tellsOfARaceWhileItGoesWrong() {
        newRace("Doomed run");
        boss.post("/api/discord/setup-runner-message", "");
        await().until(() -> Surfer.json(boss.get("/api/admin/deliveries?status=pending"))
                        .get("deliveries")
                        .size()
                == 0);
        boss.get("/api/admin/deliveries");
    }

    /** What is shown where it does not belong is not repeated. */
    void hostile() {
        var browser = nobody();
        var stray = signsIn.toTheCallback(browser, TwitchPerson.of("505", "cora"), "/");
        nobody().get(stray);
        browser.get(stray);
        browser.get("/api/auth/callback?code=" + modToken + "&state=" + inviteToken);
        for (var body : List.of("{\"code\": \"" + modToken, "{\"code\": [\"" + modToken + "\"]}", modToken)) {
            nobody().post("/api/auth/exchange", body);
            anna.patch("/api/users/me/locale", body.replace("code", "locale"));
        }
        for (var path : List.of("/api/invite/" + modToken, race + "/download/" + inviteToken, "/api/" + modToken)) {
            anna.get(path);
            anna.post(path, "");
        }
        nobody().with(modToken).get("/api/auth/me");
        nobody().send(nobody().request("/api/twitch/eventsub")
                .header("Twitch-Eventsub-Message-Signature", "sha256=" + modToken)
                .POST(HttpRequest.BodyPublishers.ofString(inviteToken)));
        nobody().send(nobody().request("/api/discord/interactions")
                .header("X-Signature-Ed25519", modToken)
                .POST(HttpRequest.BodyPublishers.ofString(inviteToken)));
        var id = race.substring(race.lastIndexOf('/') + 1);
        for (var path : List.of("/ws/mod/" + id, "/ws/race/" + id)) {
            try (var socket = Socket.open(server, path)) {
                socket.send(Map.of("type", "auth", "mod_token", inviteToken, "token", inviteToken));
                frames.add(socket.next().toString());
            }
        }
        anna.post("/api/auth/logout", "");
        anna.get("/api/auth/me");
    }

    private String newRace(String name) {
        var wish = Map.of(
                "name",
                name,
                "open_registration",
                true,
                "max_participants",
                20,
                "scheduled_at",
                Instant.now().plusSeconds(86_400).toString());
        return "/api/races/"
                + Surfer.json(boss.post("/api/races", JsonMapper.shared().writeValueAsString(wish)))
                        .get("id")
                        .asString();
    }

    private String modToken(Exchange config) {
        var matcher = MOD_TOKEN.matcher(config.body());
        assertThat(matcher.find()).as(config.body()).isTrue();
        secrets.add(Secret.MOD_TOKEN, matcher.group(1));
        return matcher.group(1);
    }

    private Surfer nobody() {
        return new Surfer(server, seen, null);
    }

    private static List<String> texts(Socket socket) {
        return socket.drain().stream().map(JsonNode::toString).toList();
    }
}
