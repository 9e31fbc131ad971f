package dev.photofinish.embedded;

import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL is started with. Given on its command line, so that no file in the cluster overrules it. */
record ServerSettings(int port, Platform platform) {
    /** An acknowledged commit is on disk, and a page is whole after a power cut. */
    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    private static final List<String> LOCAL = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=");

    /** Sized for thousands of small commits a second beside a JVM: few processes, little memory, rare checkpoints. */
    private static final List<String> SIZES = List.of(
            "max_connections=50",
            "shared_buffers=64MB",
            "wal_buffers=4MB",
            "min_wal_size=256MB",
            "max_wal_size=1GB",
            "checkpoint_timeout=10min",
            "io_method=sync",
            "max_logical_replication_workers=0",
            "jit=off");

    /** A server whose client was killed notices within seconds, also in the middle of a statement. */
    private static final List<String> MANNERS = List.of(
            "client_connection_check_interval=2s",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "lc_messages=C");

    List<String> all() {
        var settings = new ArrayList<String>(DURABLE);
        if (platform.isDarwin()) {
            // The other methods leave the data in the drive's own cache there.
            settings.add("wal_sync_method=fsync_writethrough");
        }
        settings.addAll(LOCAL);
        settings.addAll(SIZES);
        settings.addAll(MANNERS);
        settings.add("port=" + port);
        return settings;
    }

    /** As {@code pg_ctl -o} wants them. */
    String asOptions() {
        return "-c " + String.join(" -c ", all());
    }
}
