package dev.photofinish.command.racetime.api;

import org.jspecify.annotations.Nullable;

/**
 * The terms of a room, complete: what is not sent when a room is edited is reset there (racetime §3.3).
 *
 * @param goal what is raced for
 * @param customGoal whether it is none of the category's own goals
 * @param infoUser text about the race, at most 1000 characters
 * @param infoBot text of our bot's beside it, at most 1000 characters
 * @param startDelaySeconds length of the countdown, 10 to 60
 * @param timeLimitHours 1 to 72
 * @param streamingRequired whether only those who stream may be ready
 * @param autoStart whether the race begins as soon as everybody is ready
 */
public record RoomTerms(
        String goal,
        boolean customGoal,
        boolean invitational,
        boolean unlisted,
        @Nullable String infoUser,
        @Nullable String infoBot,
        int startDelaySeconds,
        int timeLimitHours,
        boolean streamingRequired,
        boolean autoStart,
        boolean allowComments,
        boolean hideComments,
        boolean allowPreraceChat,
        boolean allowMidraceChat,
        boolean allowNonEntrantChat) {}
