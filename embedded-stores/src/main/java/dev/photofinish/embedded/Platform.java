package dev.photofinish.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.util.Locale;

/** The machine we run on, as far as the choice and the start of PostgreSQL depend on it. */
record Platform(String system, String processor) {
    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** From the JVM's {@code os.name} and {@code os.arch}. */
    static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        return new Platform(
                name.startsWith("mac") ? "darwin" : name,
                switch (osArch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> osArch;
                });
    }

    /** The name of the archive that holds PostgreSQL for this platform. */
    String archive() {
        return "postgres-" + system + "-" + processor + ".txz";
    }

    boolean isDarwin() {
        return system.equals("darwin");
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }
}
