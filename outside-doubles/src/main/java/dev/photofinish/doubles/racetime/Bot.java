package dev.photofinish.doubles.racetime;

/** A bot of one category, with the credentials it came with. */
public record Bot(String category, String name, String clientId, String clientSecret) {}
