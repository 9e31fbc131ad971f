package dev.photofinish.mod.pool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A seed's zip in the layout of domain §7.1, with small texts where the real one has game files. */
final class SeedZip {

    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);

    private SeedZip() {}

    static byte[] write(String slug, String poolName, byte[] graphJson) {
        String top = "speedfog_" + slug + "/";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(top + "graph.json", graphJson);
        files.put(
                top + "config_speedfog.toml",
                text("# Mod loader settings of seed %s, pool %s.\nexternal_dlls = [\"lib/speedfog_race.dll\"]\n"
                        .formatted(slug, poolName)));
        files.put(
                top + "launch_speedfog.bat", text("@echo off\r\necho This synthetic seed has no game to launch.\r\n"));
        files.put(top + "lib/speedfog_race.dll", text("Stands in for the racing mod.\n"));
        files.put(top + "lib/item_helper.dll", text("Stands in for the item helper.\n"));
        files.put(top + "lib/item_helper.ini", text("[items]\nenabled=1\n"));
        return zip(files);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Stored, not deflated: a compressor's bytes differ from one zlib to the next, and ours must never. */
    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(checksum.getValue());
                entry.setTimeLocal(STAMP);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
