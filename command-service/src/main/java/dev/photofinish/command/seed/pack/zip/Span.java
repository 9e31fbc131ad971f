package dev.photofinish.command.seed.pack.zip;

/** So many bytes from there on. */
public record Span(long from, long count) {
    /** The first byte behind it. */
    public long end() {
        return from + count;
    }
}
