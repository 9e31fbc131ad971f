package dev.photofinish.query.lobby;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pushed list of races.
 *
 * @param gatherFor how long changes are gathered before they are sent
 * @param changedRaces races that changed lately to remember; a subscriber behind more than these gets the list anew
 * @param commentEvery how often a silent connection is kept alive
 */
@ConfigurationProperties("photofinish.lobby")
record LobbySettings(
        @DefaultValue("100ms") Duration gatherFor,
        @DefaultValue("256") int changedRaces,
        @DefaultValue("15s") Duration commentEvery) {}
