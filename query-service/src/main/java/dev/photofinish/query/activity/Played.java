package dev.photofinish.query.activity;

/**
 * How often somebody played.
 *
 * @param races those they are on the roster of, begun or not
 * @param trainings solo sessions, slow runs included
 */
public record Played(long races, long trainings) {}
