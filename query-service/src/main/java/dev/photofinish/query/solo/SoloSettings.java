package dev.photofinish.query.solo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is shown of solo sessions.
 *
 * @param listed newest sessions in a player's own list
 * @param ghosts fastest finished sessions on a session's seed
 */
@ConfigurationProperties("photofinish.solo")
record SoloSettings(
        @DefaultValue("1000") int listed,
        @DefaultValue("100") int ghosts) {}
