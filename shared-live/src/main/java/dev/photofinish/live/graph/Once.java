package dev.photofinish.live.graph;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text worked out at the first need; a race of two threads merely works it out twice. */
final class Once implements Supplier<String> {
    private final Supplier<String> source;
    private volatile @Nullable String value;

    Once(Supplier<String> source) {
        this.source = source;
    }

    @Override
    public String get() {
        String known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
