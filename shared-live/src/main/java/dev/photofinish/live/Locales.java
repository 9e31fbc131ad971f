package dev.photofinish.live;

import java.util.Set;

/** The languages in which the game's texts are there. English always is. */
@FunctionalInterface
public interface Locales {
    /** The codes of all of them. */
    Set<String> codes();
}
