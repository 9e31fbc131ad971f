package dev.photofinish.command.run.config;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A configuration as a download (better L4). It holds a secret: nobody keeps it on the way. */
public final class ModConfigFile {
    private static final MediaType TOML = MediaType.parseMediaType("application/toml;charset=UTF-8");

    private ModConfigFile() {}

    /** The answer that holds it. */
    public static ResponseEntity<byte[]> of(ModConfig config) {
        return ResponseEntity.ok()
                .contentType(TOML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("speedfog_race.toml")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(config.toToml().getBytes(StandardCharsets.UTF_8));
    }
}
