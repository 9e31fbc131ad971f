package dev.photofinish.mod.play;

import dev.photofinish.mod.message.ZoneQuery;
import java.util.List;

/** Carries a walk out as its in-game clock advances. Not for use by several threads at once. */
public final class Player {

    private static final int RESPAWNS_THAT_ASK = 3;

    private final Walk walk;
    private int done;
    private int deaths;

    public Player(Walk walk) {
        this.walk = walk;
        this.deaths = walk.startDeaths();
    }

    /** True once the walk has been carried out to its end. */
    public boolean isDone() {
        return done == walk.steps().size();
    }

    /** Reports everything that happened up to this in-game time, each with its own time, then the time itself. */
    public void advance(long igtMs, ModReports reports) {
        while (!isDone() && walk.steps().get(done).igtMs() <= igtMs) {
            carryOut(walk.steps().get(done), reports);
            done++;
        }
        if (!isDone()) {
            reports.status(igtMs, deaths);
        }
    }

    private void carryOut(WalkStep step, ModReports reports) {
        switch (step) {
            case WalkStep.Entered in -> reports.flag(in.flagId(), in.igtMs(), in.nodeId());
            case WalkStep.Died died -> {
                deaths++;
                // After a quick retry in front of a boss the game shows no loading screen worth a question.
                if (deaths % RESPAWNS_THAT_ASK == 0) {
                    reports.whereAmI(somewhere(died.igtMs()));
                }
            }
            case WalkStep.WarpedBack back -> reports.whereAmI(somewhere(back.igtMs()));
            case WalkStep.Won won -> {
                reports.status(won.igtMs() - 1, deaths);
                reports.flag(won.flagId(), won.igtMs(), null);
            }
            case WalkStep.GaveUp gaveUp -> reports.giveUp();
        }
    }

    /** A place on no real map: the server must cope with questions it cannot answer. */
    private static ZoneQuery somewhere(long igtMs) {
        return new ZoneQuery(null, "m90_00_00_00", List.of(igtMs % 100 / 1.0, 0.0, 0.0));
    }
}
