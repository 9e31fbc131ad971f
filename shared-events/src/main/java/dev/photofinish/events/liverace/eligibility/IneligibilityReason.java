package dev.photofinish.events.liverace.eligibility;

/** What speaks against a player in a live race, in the order in which it is told (tournaments §9.1). */
public enum IneligibilityReason {
    LIVE_RACE_CLOSED {
        @Override
        boolean holds(EligibilityFacts facts) {
            return !facts.open();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "The live race has begun, or is over";
        }
    },
    TOURNAMENT_INACTIVE {
        @Override
        boolean holds(EligibilityFacts facts) {
            return !facts.tournamentActive();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "The tournament is not active";
        }
    },
    USER_INACTIVE {
        @Override
        boolean holds(EligibilityFacts facts) {
            return !facts.known();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "The account is not active";
        }
    },
    NOT_A_MEMBER {
        @Override
        boolean holds(EligibilityFacts facts) {
            return !facts.member();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "Not a member of the organization";
        }
    },
    RACETIME_NOT_LINKED {
        @Override
        boolean holds(EligibilityFacts facts) {
            return !facts.linked();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "No racetime.gg account is linked; link it in your settings";
        }
    },
    ACCOUNT_TOO_NEW {
        @Override
        boolean holds(EligibilityFacts facts) {
            return facts.ageDays() != null && facts.ageDays() < facts.neededDays();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "The account is %d of %d days old".formatted(facts.ageDays(), facts.neededDays());
        }
    },
    POOL_LIMIT_REACHED {
        @Override
        boolean holds(EligibilityFacts facts) {
            return facts.runsInPool() >= facts.runsPerPool();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "Already used %d of %d runs in this pool".formatted(facts.runsInPool(), facts.runsPerPool());
        }
    },
    ACTIVE_RACE {
        @Override
        boolean holds(EligibilityFacts facts) {
            return facts.playing();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "Another run in this tournament is under way";
        }
    },
    PERMALINK_ALREADY_PLAYED {
        @Override
        boolean holds(EligibilityFacts facts) {
            return facts.knowsPermalink();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "Already played the permalink of this live race";
        }
    },
    RE_ENTRY_FORBIDDEN {
        @Override
        boolean holds(EligibilityFacts facts) {
            return facts.raced();
        }

        @Override
        String sentence(EligibilityFacts facts) {
            return "Already raced in this live race";
        }
    };

    /** Whether it speaks against whom the facts are about. */
    abstract boolean holds(EligibilityFacts facts);

    /** What it is, for people. */
    abstract String sentence(EligibilityFacts facts);
}
