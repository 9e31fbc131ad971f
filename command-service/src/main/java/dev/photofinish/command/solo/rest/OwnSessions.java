package dev.photofinish.command.solo.rest;

import dev.photofinish.command.solo.SoloRejection;
import dev.photofinish.command.solo.lookup.SoloLookups;
import dev.photofinish.command.solo.lookup.SoloRow;
import dev.photofinish.command.web.Caller;
import dev.photofinish.events.RunId;
import dev.photofinish.store.RefusedException;
import org.springframework.stereotype.Component;

/** Sessions as their players command them. Blocks. */
@Component
final class OwnSessions {
    private final SoloLookups sessions;

    OwnSessions(SoloLookups sessions) {
        this.sessions = sessions;
    }

    /** The caller's active session; refused in the order of rest-api §8. */
    SoloRow active(RunId session, Caller caller) {
        var row = sessions.byId(session).orElseThrow(() -> new RefusedException(SoloRejection.UNKNOWN_SESSION));
        if (!row.account().equals(caller.account())) {
            throw new RefusedException(SoloRejection.NOT_YOUR_SESSION);
        }
        if (!row.active()) {
            throw new RefusedException(SoloRejection.SESSION_OVER);
        }
        return row;
    }
}
