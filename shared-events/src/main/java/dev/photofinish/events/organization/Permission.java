package dev.photofinish.events.organization;

/** What a member may do beyond being one (tournaments §2.2). Spelled the same on the wire. */
public enum Permission {
    ADMIN,
    TOURNAMENT_MANAGER,
    MEMBER_MANAGER,
    SCHEDULE_MANAGER,
    MODERATOR,
    ASYNC_REVIEWER,
    ASYNC_TOURNAMENT_ADMIN
}
