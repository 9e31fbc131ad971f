package dev.photofinish.events.organization;

/** What the platform lets an organization do (tournaments §2.1). Spelled the same on the wire. */
public enum OrganizationFeature {
    /** The same switch as {@link OrganizationTerms#allowAsyncLiveRaces}, and told as a change of that. */
    LIVE_RACES,
    ADVANCED_PRESETS,
    /** Whether our bots open rooms for its live races. */
    RACETIME_BOT,
    SCHEDULED_TASKS,
    DISCORD_EVENTS
}
