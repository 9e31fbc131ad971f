package dev.photofinish.command.seed.pack.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;

class CutPropertiesTest {
    private final byte[] base = Zips.commented("with a comment", "top/a", "top/lib/speedfog_race.toml", "top/b");
    private final ExtendedZip zip;
    private final byte[] whole;

    CutPropertiesTest() throws IOException {
        var extension = new Extension(Path.of(System.getProperty("java.io.tmpdir")));
        zip = extension.of(base, "a = 1");
        whole = extension.bytes(base, "a = 1");
    }

    @Property
    void anyPartIsThatPartOfTheWhole(
            @ForAll @IntRange(max = 2_000) int from,
            @ForAll @IntRange(max = 2_000) int count,
            @ForAll @Positive int largest) {
        int start = from % whole.length;
        int bytes = Math.min(count, whole.length - start);
        assertThat(Extension.bytes(base, zip, new Span(start, bytes), largest))
                .isEqualTo(Arrays.copyOfRange(whole, start, start + bytes));
    }
}
