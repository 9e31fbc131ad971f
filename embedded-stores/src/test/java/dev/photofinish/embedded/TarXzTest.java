package dev.photofinish.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class TarXzTest {
    @TempDir
    Path folder;

    @Test
    void programsStayPrograms() throws IOException {
        TarXz.unpack(archive("bin/tool", 0755), folder.resolve("out"));

        assertThat(folder.resolve("out/bin/tool")).isExecutable().hasContent("content");
    }

    @Test
    void whoComesSecondLeavesTheFirstOnesFolderAndNothingElse() throws IOException {
        TarXz.unpack(archive("bin/first", 0644), folder.resolve("out"));
        TarXz.unpack(archive("bin/second", 0644), folder.resolve("out"));

        assertThat(folder.resolve("out/bin/first")).exists();
        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(folder.resolve("out"));
        }
    }

    @Test
    void anEntryThatLeavesTheFolderIsRefused() {
        assertThatThrownBy(() -> TarXz.unpack(archive("../escaped", 0644), folder.resolve("out")))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    private static InputStream archive(String name, int mode) throws IOException {
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(1)))) {
            var entry = new TarArchiveEntry(name);
            entry.setMode(mode);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
