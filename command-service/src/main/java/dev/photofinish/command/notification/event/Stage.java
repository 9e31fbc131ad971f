package dev.photofinish.command.notification.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a scheduled event stands, with Discord's number for it. There is no way back. */
enum Stage {
    SCHEDULED(1),
    ACTIVE(2),
    COMPLETED(3);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The stage with that number; empty for a cancelled event, and for what we do not know. */
    static Optional<Stage> of(int number) {
        return Arrays.stream(values()).filter(stage -> stage.number == number).findFirst();
    }

    String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String spelled) {
        return valueOf(spelled.toUpperCase(Locale.ROOT));
    }
}
