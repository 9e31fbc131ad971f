package dev.photofinish.standalone.liverace;

/**
 * A step of a story.
 *
 * @param what happens, in words
 * @param action makes it happen
 * @param outcome fails as long as what follows from it is not so
 */
record Step(String what, Runnable action, Runnable outcome) {}
