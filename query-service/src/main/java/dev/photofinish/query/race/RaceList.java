package dev.photofinish.query.race;

import java.util.List;

/** One page of races. */
record RaceList(List<RaceSummary> races, long total, boolean hasMore) {}
