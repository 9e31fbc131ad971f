package dev.photofinish.command.seed.pack.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;

/** A file as a zip holds it, not compressed: its own entry, and what the central directory says of it. */
final class StoredFile {
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_FIXED = 30;
    /** 1.0, the first there was. */
    private static final short VERSION = 10;

    private final byte[] name;
    private final byte[] content;
    private final boolean utf8;
    private final int changed;

    StoredFile(String name, boolean utf8, byte[] content, Instant changed) {
        this.name = name.getBytes(StandardCharsets.ISO_8859_1);
        this.utf8 = utf8;
        this.content = content;
        this.changed = DosTime.of(changed);
    }

    ByteBuffer local() {
        var entry = Littles.allocate(LOCAL_FIXED + name.length + content.length);
        putCommon(entry.putInt(LOCAL_SIGNATURE));
        return entry.put(name).put(content).flip();
    }

    ByteBuffer central(long localAt) {
        var entry = Littles.allocate(CentralEntry.FIXED + name.length);
        putCommon(entry.putInt(CentralEntry.SIGNATURE).putShort(VERSION));
        // No comment, the first disk, no attributes.
        entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        return entry.putInt((int) localAt).put(name).flip();
    }

    private void putCommon(ByteBuffer entry) {
        var checksum = new CRC32();
        checksum.update(content);
        entry.putShort(VERSION);
        entry.putShort((short) (utf8 ? CentralEntry.UTF8_FLAG : 0));
        entry.putShort((short) 0); // stored
        entry.putInt(changed);
        entry.putInt((int) checksum.getValue());
        entry.putInt(content.length).putInt(content.length);
        entry.putShort((short) name.length).putShort((short) 0);
    }
}
