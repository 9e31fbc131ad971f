package dev.photofinish.command.mod.message;

/** What a mod may say (live-protocol §4.1). A field of the wrong type counts as absent. */
public sealed interface ModMessage
        permits Auth, Ready, StatusUpdate, EventFlag, ZoneQuery, Finished, Pong, Unintelligible {}
