package dev.photofinish.standalone.crash;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.ServerGoneException;
import java.util.concurrent.TimeUnit;

/** Joins and leaves the casters, over and over; counts what was acknowledged and what is in doubt. */
final class Caster implements Runnable {
    private final Api api;
    private final String race;
    private volatile boolean done;
    private int acknowledged;
    private int inDoubt;

    Caster(Api api, String race) {
        this.api = api;
        this.race = race;
    }

    int acknowledged() {
        return acknowledged;
    }

    int inDoubt() {
        return inDoubt;
    }

    void stop() {
        done = true;
    }

    @Override
    public void run() {
        boolean casting = false;
        while (!done) {
            try {
                var answer = api.post("/api/races/" + race + (casting ? "/cast-leave" : "/cast-join"));
                switch (answer.status()) {
                    case 200, 202 -> acknowledged++;
                    case 404, 409 -> {
                        // The answer to the call before was lost, its effect was not.
                    }
                    default -> throw new AssertionError(answer.toString());
                }
                casting = !casting;
            } catch (ServerGoneException down) {
                inDoubt++;
                rest();
            }
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
