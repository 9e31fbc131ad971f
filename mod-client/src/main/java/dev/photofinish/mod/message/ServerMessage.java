package dev.photofinish.mod.message;

/** Everything a server may say to a mod (live-protocol §4.2). */
public sealed interface ServerMessage
        permits AuthError,
                AuthOk,
                LeaderboardUpdate,
                Ping,
                PlayerUpdate,
                ProgressRefused,
                RaceStart,
                RaceStatusChange,
                Unrecognized,
                ZoneUpdate {}
