package dev.photofinish.query.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline (rest-api §2); {@code next} is additive.
 *
 * @param total length of the whole timeline
 * @param next to be asked for as {@code after}; null on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityTimeline(
        List<ActivityItem> items,
        long total,
        boolean hasMore,
        @Nullable String next) {}
