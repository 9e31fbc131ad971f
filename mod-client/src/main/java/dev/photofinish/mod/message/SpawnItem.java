package dev.photofinish.mod.message;

/** An item the mod hands to the player once. */
public record SpawnItem(int id, int qty) {}
