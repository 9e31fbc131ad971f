package dev.photofinish.mod.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Bearer tokens of the demo's accounts, fetched when first needed. */
final class Logins {

    private final RestApi api;
    private final Map<String, String> tokens = new HashMap<>();

    Logins(RestApi api) {
        this.api = api;
    }

    String organizer() throws IOException, InterruptedException, Refused {
        String known = tokens.get(DemoCast.ORGANIZER);
        String token = known == null ? api.login(DemoCast.ORGANIZER, "organizer") : known;
        tokens.put(DemoCast.ORGANIZER, token);
        return token;
    }

    String of(String name) throws IOException, InterruptedException, Refused {
        String known = tokens.get(name);
        String token = known == null ? api.login(name, null) : known;
        tokens.put(name, token);
        return token;
    }

    /** After a 401: the server does not know these any more. */
    void forget() {
        tokens.clear();
    }
}
