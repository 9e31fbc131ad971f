package dev.photofinish.live.frame;

import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;

/** Who looks at a race, and in which language. */
public record Viewer(Audience audience, Language language) {
    /** Somebody who reads English. */
    public static Viewer of(Audience audience) {
        return new Viewer(audience, Languages.ENGLISH);
    }

    /** Whether a mod is looking. */
    public boolean isMod() {
        return audience instanceof Audience.Mod;
    }
}
