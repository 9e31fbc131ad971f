package dev.photofinish.bench.live;

import java.util.List;

/** What a frame shows, the position it carries (-1: none), and whether it replaces everything before. */
record SeenFrame(List<SeenValue> values, long position, boolean snapshot) {}
