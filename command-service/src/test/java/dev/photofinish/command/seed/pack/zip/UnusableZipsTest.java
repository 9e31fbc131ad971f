package dev.photofinish.command.seed.pack.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.command.seed.pack.zip.UnusableZipException.Damaged;
import dev.photofinish.command.seed.pack.zip.UnusableZipException.TooLarge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableZipsTest {
    @TempDir
    Path folder;

    @Test
    void what_is_no_zip_is_damaged() {
        for (var bytes :
                List.of(new byte[0], new byte[21], new byte[100_000], "no zip".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> read(bytes)).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void a_zip_that_was_cut_off_anywhere_is_damaged() {
        var zip = Zips.of("top/a", "top/b");
        for (int length = 0; length < zip.length; length++) {
            var cut = Arrays.copyOf(zip, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(Damaged.class);
        }
    }

    @Test
    void what_says_that_it_is_zip64_is_too_large() {
        for (int saturated : new int[] {10, 12, 16}) {
            var zip = Zips.of("top/a");
            var end = end(zip);
            if (saturated == 10) {
                end.putShort(10, (short) -1);
            } else {
                end.putInt(saturated, -1);
            }
            assertThatThrownBy(() -> read(zip)).isInstanceOf(TooLarge.class);
        }
    }

    @Test
    void one_of_several_disks_is_damaged() {
        var zip = Zips.of("top/a");
        end(zip).putShort(4, (short) 1);
        assertThatThrownBy(() -> read(zip)).isInstanceOf(Damaged.class).hasMessageContaining("several");
    }

    @Test
    void a_directory_is_read_up_to_its_limit_only() throws IOException {
        var zip = Zips.of("top/a", "top/b");
        long directory = end(zip).getInt(12);
        try (var file = Zips.channel(folder, zip)) {
            assertThat(ZipIndex.read(file, zip.length, "x", directory).entries())
                    .isEqualTo(2);
            assertThatThrownBy(() -> ZipIndex.read(file, zip.length, "x", directory - 1))
                    .isInstanceOf(TooLarge.class);
        }
    }

    @Test
    void one_more_file_than_a_zip_without_zip64_may_have_is_too_large() {
        var almost = new ZipIndex(new Span(0, 10), List.of(), 65_533, "x", true, ByteBuffer.allocate(0));
        var full = new ZipIndex(new Span(0, 10), List.of(), 65_534, "x", true, ByteBuffer.allocate(0));
        var endless = new ZipIndex(new Span(0, 0xFFFF_FFC0L), List.of(), 1, "x", true, ByteBuffer.allocate(0));
        assertThat(extended(almost)).isNull();
        assertThat(extended(full)).isInstanceOf(TooLarge.class);
        assertThat(extended(endless)).isInstanceOf(TooLarge.class);
    }

    private static Throwable extended(ZipIndex index) {
        try {
            ExtendedZip.of(index, new byte[0], Instant.EPOCH);
            return null;
        } catch (UnusableZipException refused) {
            return refused;
        }
    }

    private ZipIndex read(byte[] bytes) throws IOException {
        try (var file = Zips.channel(folder, bytes)) {
            return ZipIndex.read(file, bytes.length, Extension.NAME, 1 << 20);
        }
    }

    private static ByteBuffer end(byte[] zip) {
        return ByteBuffer.wrap(zip, zip.length - 22, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
    }
}
