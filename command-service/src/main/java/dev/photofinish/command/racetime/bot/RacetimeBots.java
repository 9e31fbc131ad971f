package dev.photofinish.command.racetime.bot;

import java.util.List;
import java.util.Optional;

/** Our bots, one per category. */
public record RacetimeBots(List<RacetimeBot> all) {
    public RacetimeBots {
        all = List.copyOf(all);
    }

    /** The bot of a category; empty when we have none there. */
    public Optional<RacetimeBot> of(String category) {
        return all.stream().filter(bot -> bot.category().equals(category)).findFirst();
    }
}
