package dev.photofinish.doubles.twitch;

/** Somebody with an account at Twitch. */
public record TwitchPerson(String id, String login, String displayName, String avatarUrl) {
    /** Somebody whose display name and picture follow from the login. */
    public static TwitchPerson of(String id, String login) {
        return new TwitchPerson(id, login, login, "https://static-cdn.jtvnw.net/" + login + ".png");
    }
}
