package dev.photofinish.command.tournament.timing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things take in tournaments (tournaments §5.4).
 *
 * @param startWithin how long a player has to start a run that was drawn
 * @param countdown from being ready to the start
 * @param longestRun after which a run is forfeited
 */
@ConfigurationProperties("photofinish.tournaments")
public record TournamentSettings(
        @DefaultValue("20m") Duration startWithin,
        @DefaultValue("10s") Duration countdown,
        @DefaultValue("12h") Duration longestRun) {}
