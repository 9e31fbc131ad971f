package dev.photofinish.command.run.pack;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.view.CasterList;
import dev.photofinish.live.view.RaceFacts;
import org.springframework.stereotype.Component;

/** Who commands or casts a race, as of the last command: told by its history, since no look-up knows it. Blocks. */
@Component
final class Crew {
    private static final int PAGE = 1_000;

    private final RaceHistory history;

    Crew(RaceHistory history) {
        this.history = history;
    }

    /** Whether the account is the organizer, one of those beside them, or casts the race. */
    boolean includes(RaceId race, AccountId account) {
        var facts = RaceFacts.none(race);
        var casters = CasterList.EMPTY;
        var page = history.of(race, 0, PAGE);
        while (!page.isEmpty()) {
            for (var stored : page) {
                facts = facts.apply(stored.event());
                casters = casters.apply(stored.event());
            }
            page = history.of(race, page.getLast().position(), PAGE);
        }
        return facts.organizedBy(account) || casters.includes(account);
    }
}
