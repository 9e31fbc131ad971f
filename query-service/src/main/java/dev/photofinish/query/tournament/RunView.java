package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.Person;
import dev.photofinish.live.frame.UserInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs of one tournament as one viewer may see them, at one moment. Pure.
 *
 * @param people players and reviewers
 */
record RunView(Seen seen, Board board, Map<AccountId, Person> people, Instant now) {
    RunInfo of(RunState run) {
        return of(run, new Seeds(seen, board));
    }

    RunInfo of(RunState run, Seeds seeds) {
        var times = run.times();
        var status = status(run);
        var marks = run.marks();
        var forfeit = marks.forfeit();
        var review = run.review();
        var reviewer = review == null ? null : review.reviewer();
        return new RunInfo(
                run.id(),
                run.tournament(),
                run.pool(),
                seen.tournament().pool(run.pool()).map(PoolState::name).orElse(null),
                run.permalink(),
                seeds.url(run.permalink()),
                user(run.account()),
                run.liveRace(),
                status,
                marks.reattempted(),
                times.drawnAt(),
                times.startBefore(),
                times.startsAt(),
                status == RunStatus.IN_PROGRESS && times.startedAt() == null ? times.startsAt() : times.startedAt(),
                times.endedAt(),
                times.seconds(),
                seen.hidden() ? null : board.scores().score(run.played()),
                forfeit == null ? null : ForfeitCause.of(forfeit),
                concerns(run) ? marks.disqualification() : null,
                run.handedIn().vodUrl(),
                concerns(run) ? run.handedIn().notes() : null,
                concerns(run) && run.handedIn().flagReason() != null,
                concerns(run) ? run.handedIn().flagReason() : null,
                reviewStatus(run, status),
                reviewer == null || !concerns(run) ? null : user(reviewer),
                review != null && reviewer == null,
                review == null ? null : review.at(),
                review == null || !concerns(run) ? null : review.notes(),
                run.updatedAt(),
                now);
    }

    /** A countdown that is over is a start, although nobody may have said so yet. */
    RunStatus status(RunState run) {
        var startsAt = run.times().startsAt();
        return run.status() == RunStatus.PENDING && startsAt != null && !now.isBefore(startsAt)
                ? RunStatus.IN_PROGRESS
                : run.status();
    }

    /** What passes between players and reviewers is theirs. */
    private boolean concerns(RunState run) {
        return run.account().equals(seen.viewer()) || seen.standing().mayReview();
    }

    private static @Nullable ReviewStatus reviewStatus(RunState run, RunStatus status) {
        if (status != RunStatus.FINISHED || run.marks().reattempted()) {
            return null;
        }
        var review = run.review();
        return review == null ? ReviewStatus.PENDING : ReviewStatus.of(review.verdict());
    }

    private UserInfo user(AccountId account) {
        return UserInfo.of(Objects.requireNonNull(people.get(account), "asked for by name"));
    }
}
