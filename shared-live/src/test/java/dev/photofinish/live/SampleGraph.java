package dev.photofinish.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sample graph as it lies on disk. */
public final class SampleGraph {
    private SampleGraph() {}

    public static byte[] bytes() {
        try (InputStream in = SampleGraph.class.getResourceAsStream("/graph-sample.json")) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
