package dev.photofinish.query.tournament.audit;

/**
 * What holds of a thing from that moment on, so that the next change of it can tell what was before.
 *
 * @param of what, unique among everything in all tournaments
 */
record Part(String of, Said said) {}
