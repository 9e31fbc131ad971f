package dev.photofinish.command.notification.link;

/** Who somebody is on Discord. */
record DiscordPerson(String id, String name) {}
