package dev.photofinish.command.run.config;

import static dev.photofinish.command.decision.RefusalKind.FORBIDDEN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why somebody gets no configuration (rest-api §5.4). */
enum ConfigRejection implements CommandRefusal {
    SEEDS_LOCKED("The seeds are not released yet"),
    PARTICIPANTS_ONLY("Only participants of this race get its seed");

    private final String sentence;

    ConfigRejection(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public RefusalKind kind() {
        return FORBIDDEN;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
