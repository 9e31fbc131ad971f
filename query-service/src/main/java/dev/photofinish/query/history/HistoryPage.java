package dev.photofinish.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a race's history (better V7).
 *
 * @param next to be given as {@code after} for the next part; null when this is the newest there is
 */
record HistoryPage(List<HistoryEntry> events, @Nullable Long next) {}
