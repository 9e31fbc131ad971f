package dev.photofinish.query.history;

import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.query.web.QueryRefusal;
import dev.photofinish.query.web.RefusedRequest;

/** What has a history. The ids of races and of solo sessions are alike; what happened first tells them apart. */
enum Subject {
    RACE(QueryRefusal.RACE_NOT_FOUND, "No race has the id "),
    SESSION(QueryRefusal.SESSION_NOT_FOUND, "No solo session has the id ");

    private final QueryRefusal refusal;
    private final String reason;

    Subject(QueryRefusal refusal, String reason) {
        this.refusal = refusal;
        this.reason = reason;
    }

    /** Whether what happened first is the beginning of such a thing. */
    boolean beginsWith(Event first) {
        return first instanceof SoloStarted == (this == SESSION);
    }

    RefusedRequest unknown(RaceId id) {
        return refusal.because(reason + id);
    }
}
