package dev.photofinish.command.seed.pack.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zips for tests, as the JDK writes them, and what the JDK reads in one. */
public final class Zips {
    private Zips() {}

    /** A zip of entries that each hold their own name. */
    public static byte[] of(String... names) {
        return commented("", names);
    }

    static byte[] commented(String comment, String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setComment(comment);
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A pack in the layout of domain §7.1 with so much game data. */
    public static byte[] pack(int bytesOfData) {
        var data = new byte[bytesOfData];
        new Random(bytesOfData).nextBytes(data);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (var name : new String[] {"graph.json", "data/regulation.bin", "lib/race.dll"}) {
                zip.putNextEntry(new ZipEntry("speedfog_0123456789ab/" + name));
                zip.write(name.startsWith("data") ? data : name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Bytes of one inside the other. */
    static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    /** The text of one entry, after every entry was read and its checksum compared. */
    public static String entryOfSound(Path zip, String name) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                file.getInputStream(entry).transferTo(ByteArrayOutputStream.nullOutputStream());
            }
            var entry = file.getEntry(name);
            return entry == null
                    ? "no " + name
                    : new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static FileChannel channel(Path folder, byte[] bytes) throws IOException {
        var file = Files.write(Files.createTempFile(folder, "base", ".zip"), bytes);
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
