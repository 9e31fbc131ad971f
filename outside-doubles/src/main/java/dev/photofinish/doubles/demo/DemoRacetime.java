package dev.photofinish.doubles.demo;

import dev.photofinish.doubles.racetime.RacetimeDouble;
import java.net.URI;
import java.time.Clock;

/**
 * A racetime.gg on loopback, and a league that holds live races in its rooms, one after the other.
 *
 * <pre>PORT SERVER</pre>
 */
public final class DemoRacetime {
    private DemoRacetime() {}

    public static void main(String[] args) throws InterruptedException {
        try (var racetime = new RacetimeDouble(Integer.parseInt(args[0]), Clock.systemUTC())) {
            DemoSeason.bot(racetime);
            var server = URI.create(args[1]);
            new DemoSeason(server, racetime, DemoPace.USUAL, line -> System.out.println("demo: " + line)).hold();
        }
    }
}
