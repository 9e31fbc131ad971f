package dev.photofinish.standalone.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The seed of the worked scenario: flags 1040292800 + edge, finish 1040292813. */
public final class SampleSeed {
    private SampleSeed() {}

    /** Its graph, as a seed's zip holds it. */
    public static byte[] graph() {
        try (var file = SampleSeed.class.getResourceAsStream("/graph-sample.json")) {
            return Objects.requireNonNull(file, "the sample seed is missing").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
