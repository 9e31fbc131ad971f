package dev.photofinish.command.seed;

/** Where graphs are kept. Putting one there belongs to the command's transaction. */
public interface SeedShelf {
    /** Keeps the seed, available to be drawn. */
    void put(AddSeed seed);
}
