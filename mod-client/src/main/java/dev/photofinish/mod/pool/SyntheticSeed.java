package dev.photofinish.mod.pool;

import dev.photofinish.mod.graph.SeedGraph;
import dev.photofinish.mod.graph.SeedGraphReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** The n-th seed of a pool, counted from 0; pool name and number decide every byte of it. */
public record SyntheticSeed(String poolName, int number) {

    private static final int SLUG_BYTES = 6;

    /** Twelve hexadecimal digits: the seed's name on disk and in REST ({@code seed_number}). */
    public String slug() {
        return HexFormat.of().formatHex(digest(), 0, SLUG_BYTES);
    }

    /** Its file's name inside the pool's folder. */
    public String fileName() {
        return "seed_" + slug() + ".zip";
    }

    /** The bytes of its {@code graph.json}. */
    public byte[] graphJson() {
        // Random's sequence is fixed by its contract, so the same seed comes out of every Java.
        return GraphFile.write(
                SeedDraft.draw(new Random(ByteBuffer.wrap(digest()).getLong())));
    }

    /** The graph as a player knows it. */
    public SeedGraph graph() {
        return SeedGraphReader.fromJson(graphJson());
    }

    /** The bytes of its zip. */
    public byte[] zip() {
        return SeedZip.write(slug(), poolName, graphJson());
    }

    private byte[] digest() {
        try {
            byte[] name = (poolName + "/" + number).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.getInstance("SHA-256").digest(name);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
