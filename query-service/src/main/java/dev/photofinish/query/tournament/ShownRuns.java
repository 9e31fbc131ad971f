package dev.photofinish.query.tournament;

import java.util.List;

/** Runs, and how the viewer sees them. */
record ShownRuns(List<RunState> runs, RunView view) {
    List<RunInfo> infos() {
        var seeds = new Seeds(view.seen(), view.board());
        return runs.stream().map(run -> view.of(run, seeds)).toList();
    }
}
