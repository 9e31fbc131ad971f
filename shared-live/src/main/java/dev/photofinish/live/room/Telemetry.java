package dev.photofinish.live.room;

import dev.photofinish.events.RunId;
import dev.photofinish.live.frame.Cue;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.Picture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each player's figures were when last sent, so that only news goes out. Confined to the room's thread. */
final class Telemetry {
    private record Figures(long igtMs, int deaths) {}

    private final Map<RunId, Figures> sent = new HashMap<>();

    /** Notes what frames showed that were made of this picture. */
    void shown(Collection<Cue> cues, Picture picture) {
        for (Cue cue : cues) {
            switch (cue) {
                case Cue.Leaderboard _, Cue.State _ ->
                    picture.view().board().entries().forEach(entry -> sent.put(entry.runId(), figures(entry, picture)));
                case Cue.Player(RunId run) ->
                    picture.view().board().entry(run).ifPresent(entry -> sent.put(run, figures(entry, picture)));
                case Cue.Status _, Cue.Counting _, Cue.Go _, Cue.Zone _ -> {}
            }
        }
    }

    /** The updates that are due for players who ticked, one each; of a solo session a whole board (live-protocol §12). */
    List<Cue> news(Collection<RunId> ticked, Picture picture) {
        List<Cue> due = due(ticked, picture);
        List<Cue> told = picture.view().facts().solo() && !due.isEmpty() ? List.of(new Cue.Leaderboard()) : due;
        shown(told, picture);
        return told;
    }

    private List<Cue> due(Collection<RunId> ticked, Picture picture) {
        List<Cue> due = new ArrayList<>();
        for (RunId run : ticked) {
            picture.view().board().entry(run).ifPresent(entry -> {
                if (!entry.status().over() && !figures(entry, picture).equals(sent.get(run))) {
                    due.add(new Cue.Player(run));
                }
            });
        }
        return due;
    }

    private static Figures figures(BoardEntry entry, Picture picture) {
        return new Figures(picture.igtOf(entry), picture.deathsOf(entry));
    }
}
