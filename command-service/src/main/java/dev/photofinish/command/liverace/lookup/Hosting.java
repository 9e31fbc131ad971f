package dev.photofinish.command.liverace.lookup;

import dev.photofinish.events.RoomProfileId;
import org.jspecify.annotations.Nullable;

/**
 * What a live race has of its tournament and pool.
 *
 * @param category where on racetime.gg its races are held; null = nowhere yet
 * @param goal what is raced for there; null = the title of each race
 * @param profile how its rooms are set up; null = as the organization has it
 * @param botAllowed whether our bots open rooms for the organization, as they do until somebody says otherwise
 */
public record Hosting(
        String tournamentName,
        String poolName,
        @Nullable String category,
        @Nullable String goal,
        @Nullable RoomProfileId profile,
        boolean botAllowed) {}
