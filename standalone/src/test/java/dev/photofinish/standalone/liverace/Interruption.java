package dev.photofinish.standalone.liverace;

/** What comes between what happens and what follows from it. */
@FunctionalInterface
interface Interruption {
    /** Happens now; what is needed for the story to go on is there again afterwards. */
    void strike();
}
