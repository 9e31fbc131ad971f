package dev.photofinish.web;

import org.springframework.core.Ordered;

/** In which order requests pass what stands before the endpoints. */
public final class EdgeOrder {
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    /** Headers that every answer has, refusals included. */
    public static final int HEADERS = FIRST + 10;
    /** What single pages say otherwise. */
    public static final int PAGE_HEADERS = FIRST + 15;
    /** Pages of other origins: their questions are answered without counting. */
    public static final int ORIGINS = FIRST + 20;
    /** Who asks too often gets no further. */
    public static final int RATE_LIMIT = FIRST + 30;
    /** Reads that are known already. */
    public static final int UNCHANGED_READS = FIRST + 40;
    /** Requests that were made before. */
    public static final int REPEATED_REQUESTS = FIRST + 50;

    private EdgeOrder() {}
}
