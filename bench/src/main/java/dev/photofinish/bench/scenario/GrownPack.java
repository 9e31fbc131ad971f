package dev.photofinish.bench.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A made-up seed's pack with as much game data as a real one has, until it is closed. */
record GrownPack(Path pack, Path original) implements AutoCloseable {

    static GrownPack of(Path pack, int megabytes) {
        Path original = pack.resolveSibling(pack.getFileName() + ".original");
        Path grown = pack.resolveSibling(pack.getFileName() + ".grown");
        try {
            write(pack, grown, megabytes);
            Files.move(pack, original, StandardCopyOption.REPLACE_EXISTING);
            Files.move(grown, pack);
            return new GrownPack(pack, original);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path pack, Path grown, int megabytes) throws IOException {
        try (ZipFile from = new ZipFile(pack.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(grown))) {
            to.setLevel(Deflater.NO_COMPRESSION);
            String top = "";
            for (ZipEntry entry : from.stream().toList()) {
                top = entry.getName().substring(0, entry.getName().indexOf('/') + 1);
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
            to.putNextEntry(new ZipEntry(top + "data/regulation.bin"));
            byte[] chunk = new byte[1_000_000];
            Random random = new Random(megabytes);
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(chunk);
                to.write(chunk);
            }
        }
    }

    @Override
    public void close() {
        try {
            Files.move(original, pack, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
