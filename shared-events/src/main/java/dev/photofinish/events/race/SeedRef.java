package dev.photofinish.events.race;

import dev.photofinish.events.SeedId;

/**
 * The seed a race is run on, with the figures every list shows.
 *
 * @param poolName pool the seed was drawn from
 * @param number the seed's slug
 * @param totalLayers layers of the graph, the denominator of progress; 0 when unknown
 * @param totalNodes nodes of the graph
 * @param totalPaths paths through the graph; 0 when unknown
 */
public record SeedRef(SeedId id, String poolName, String number, int totalLayers, int totalNodes, int totalPaths) {}
