package dev.photofinish.command.seed.pack.zip;

import java.nio.ByteBuffer;

/** Bytes of a file that is not there as a whole: they come from another file, or are here. */
public sealed interface Piece {
    /** How many they are. */
    long length();

    /** Some of them. */
    Piece cut(Span span);

    /** To be found in the base file. */
    record OfFile(Span span) implements Piece {
        @Override
        public long length() {
            return span.count();
        }

        @Override
        public Piece cut(Span within) {
            return new OfFile(new Span(span.from() + within.from(), within.count()));
        }
    }

    /** To be found here. Not to be changed, nor its position. */
    record OfBytes(ByteBuffer bytes) implements Piece {
        @Override
        public long length() {
            return bytes.remaining();
        }

        @Override
        public Piece cut(Span within) {
            return new OfBytes(bytes.slice((int) within.from(), (int) within.count()));
        }
    }
}
