package dev.photofinish.events.organization;

import org.jspecify.annotations.Nullable;

/**
 * What an organization says of itself (tournaments §2.1).
 *
 * @param name 1 to 255 characters, of no other organization in any case of letters
 * @param description null = none
 * @param isActive false = not listed, and nobody comes in by invitation
 * @param allowAsyncLiveRaces whether its tournaments may have live races; an administrator of the platform says so
 * @param liveRaceAccountAgeDays how many days old an account must be to enter a live race, 0 = any; null = as the platform
 *     has it
 */
public record OrganizationTerms(
        String name,
        @Nullable String description,
        boolean isActive,
        boolean allowAsyncLiveRaces,
        @Nullable Integer liveRaceAccountAgeDays) {}
