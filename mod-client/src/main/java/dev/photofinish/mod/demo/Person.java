package dev.photofinish.mod.demo;

/** An account by its login. */
record Person(String twitchUsername) {}
