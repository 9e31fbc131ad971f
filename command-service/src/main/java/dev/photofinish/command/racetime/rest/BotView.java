package dev.photofinish.command.racetime.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.racetime.bot.BotStatus;
import dev.photofinish.command.racetime.bot.RacetimeBot;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.web.contract.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bot as administrators see it: never its credentials (tournaments §2.1).
 *
 * @param organizations those it opens rooms for; empty = for all
 */
@Named("RacetimeBot")
record BotView(
        String category,
        String name,
        BotStatus status,
        @JsonProperty("status_message") @Nullable String message,
        @JsonProperty("last_connected_at") @Nullable Instant lastConnectedAt,
        @JsonProperty("organization_ids") List<OrganizationId> organizations) {
    static BotView of(RacetimeBot bot) {
        var report = bot.health().report();
        return new BotView(
                bot.category(),
                bot.name(),
                report.status(),
                report.message(),
                report.lastConnectedAt(),
                bot.organizations());
    }
}
