package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
import java.util.Comparator;

/** One account's part in one race or solo session. */
record Part(Role role, AccountId account) {
    /** As what somebody takes part, in the order of a timeline. The letter is part of stored documents. */
    enum Role {
        PLAYER('p'),
        ORGANIZER('o'),
        CASTER('c'),
        SOLO('s'),
        /** Commands the race beside its organizer; has no place in a timeline. */
        CO_ORGANIZER('h');

        private final char letter;

        Role(char letter) {
            this.letter = letter;
        }
    }

    /** The order within one race: it depends on nothing that changes, so that pages can go on behind a part. */
    static final Comparator<Part> ORDER = Comparator.comparing(Part::role)
            .thenComparing(part -> part.account().toString());

    /** Whether it has a place in a timeline. */
    boolean shown() {
        return role != Role.CO_ORGANIZER;
    }

    /** As queries know it. */
    String key() {
        return role.letter + ":" + account;
    }

    /** The part behind such a text. */
    static Part of(String key) {
        for (var role : Role.values()) {
            if (key.startsWith(role.letter + ":")) {
                return new Part(role, AccountId.of(key.substring(2)));
            }
        }
        throw new IllegalArgumentException("no part: " + key);
    }
}
