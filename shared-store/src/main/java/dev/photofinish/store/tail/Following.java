package dev.photofinish.store.tail;

/** A follower at work. */
public interface Following extends AutoCloseable {
    /** The position of the last event the follower took. */
    long position();

    @Override
    void close();
}
