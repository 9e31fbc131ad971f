package dev.photofinish.command.tournament.run;

import dev.photofinish.events.RunId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A live race says something to a run. */
public record TellLiveRun(@TargetAggregateIdentifier RunId runId, LiveRunWord word) {
    /** To the run that the word is about. */
    public TellLiveRun(LiveRunWord word) {
        this(word.runId(), word);
    }
}
