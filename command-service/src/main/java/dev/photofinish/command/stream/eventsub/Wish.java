package dev.photofinish.command.stream.eventsub;

/** That Twitch tells of this about this user. */
record Wish(Topic topic, String userId) {}
