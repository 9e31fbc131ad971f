package dev.photofinish.bench.live;

/** A player, by index, shown with the number of the message behind the in-game time. */
record SeenValue(int player, int number) {}
