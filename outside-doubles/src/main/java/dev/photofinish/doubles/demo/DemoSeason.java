package dev.photofinish.doubles.demo;

import dev.photofinish.doubles.racetime.Bot;
import dev.photofinish.doubles.racetime.NotAllowedException;
import dev.photofinish.doubles.racetime.RacetimeDouble;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** One live race of a league after the other, in rooms of a racetime.gg of our own. A server that is away is waited for. */
public final class DemoSeason {
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private final DemoServer server;
    private final RacetimeDouble racetime;
    private final DemoPace pace;
    private final Consumer<String> say;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private String lastTrouble = "";

    /**
     * Of a league at that server.
     *
     * @param racetime where the league has a bot, which the server knows as well
     * @param say hears one line per thing worth telling
     */
    public DemoSeason(URI server, RacetimeDouble racetime, DemoPace pace, Consumer<String> say) {
        this.server = new DemoServer(server);
        this.racetime = racetime;
        this.pace = pace;
        this.say = say;
    }

    /** A category where the league's bot opens rooms. */
    public static Bot bot(RacetimeDouble racetime) {
        return racetime.bot(DemoLeague.CATEGORY, DemoLeague.BOT, DemoLeague.GOAL);
    }

    /** Until interrupted. */
    void hold() throws InterruptedException {
        while (true) {
            try {
                holdOne();
                Thread.sleep(pace.pause());
            } catch (IOException | NotAllowedException trouble) {
                // A visitor may have called it off, or the server be away.
                tell(String.valueOf(trouble.getMessage()));
                Thread.sleep(AFTER_TROUBLE);
            }
        }
    }

    /** Holds one, up to results that are recorded; fails when it does not go on. */
    public void holdOne() throws IOException, InterruptedException {
        var league = new DemoLeague(server, racetime).held();
        var race = new DemoLiveRace(league, racetime, pace, random);
        var id = race.plan();
        say.accept("a live race at %s; sign in as %s to see it"
                .formatted(server.page("/live-races/" + id), DemoLeague.BOSS));
        race.race(id);
        lastTrouble = "";
    }

    private void tell(String trouble) {
        if (!trouble.equals(lastTrouble)) {
            say.accept("no live race: " + trouble);
            lastTrouble = trouble;
        }
    }
}
