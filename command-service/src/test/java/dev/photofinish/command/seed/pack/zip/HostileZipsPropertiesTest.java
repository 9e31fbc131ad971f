package dev.photofinish.command.seed.pack.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class HostileZipsPropertiesTest {
    private FileChannel scratch;

    @BeforeProperty
    void open() throws IOException {
        scratch = FileChannel.open(
                Files.createTempFile("hostile", ".zip"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    @AfterProperty
    void close() throws IOException {
        scratch.close();
    }

    @Property(tries = 1_000)
    void anyBytesGetAnAnswer(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        usableOrNot(bytes);
    }

    @Property(tries = 2_000)
    void aZipWithOneByteChangedGetsAnAnswer(@ForAll int at, @ForAll byte value) throws IOException {
        var zip = Zips.commented("c", "top/a", "top/b");
        zip[Math.floorMod(at, zip.length)] = value;
        usableOrNot(zip);
    }

    private void usableOrNot(byte[] bytes) throws IOException {
        try {
            var zip = Extension.inOne(scratch, bytes, "a = 1");
            assertThat(zip.length()).isBetween(0L, bytes.length + 400L);
        } catch (UnusableZipException refused) {
            assertThat(refused).hasMessageStartingWith("it");
        }
    }
}
