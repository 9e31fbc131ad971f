package dev.photofinish.command.seed.scan;

import dev.photofinish.command.seed.health.Defect;
import dev.photofinish.events.seed.SeedDefect;

/** A pack is not in order. It has no stack trace: the pack is at fault. */
final class DefectivePackException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Defect defect;

    DefectivePackException(SeedDefect kind, String reason) {
        super(reason, null, false, false);
        this.defect = new Defect(kind, reason);
    }

    Defect defect() {
        return defect;
    }
}
