package dev.photofinish.query.web;

import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted: so many, after the first so many. */
public record Paging(int offset, int limit) {
    /** Reads the query parameters; refuses what is no number in its range. */
    public static Paging of(@Nullable String offset, @Nullable String limit, int usualLimit, int largestLimit) {
        return new Paging(
                number("offset", offset, 0, 0, Integer.MAX_VALUE), number("limit", limit, usualLimit, 1, largestLimit));
    }

    /** Whether a list of so many goes on after this part. */
    public boolean hasMore(long total) {
        return (long) offset + limit < total;
    }

    private static int number(String field, @Nullable String text, int otherwise, int least, int most) {
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.trim());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range.
        }
        throw QueryRefusal.INVALID_REQUEST.because(field, "must be a number from " + least + " to " + most);
    }
}
