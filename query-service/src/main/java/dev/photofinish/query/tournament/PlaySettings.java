package dev.photofinish.query.tournament;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the write side is told as well (tournaments §5.4), for players to know before they draw.
 *
 * @param startWithin how long a player has to start a run that was drawn
 * @param countdown from being ready to the start
 */
@ConfigurationProperties("photofinish.tournaments")
record PlaySettings(
        @DefaultValue("20m") Duration startWithin,
        @DefaultValue("10s") Duration countdown) {}
