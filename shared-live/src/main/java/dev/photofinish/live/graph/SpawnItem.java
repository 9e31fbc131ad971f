package dev.photofinish.live.graph;

/** An item the mod hands to the player at the start (live-protocol §3). */
public record SpawnItem(int id, int qty) {}
