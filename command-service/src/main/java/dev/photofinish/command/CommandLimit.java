package dev.photofinish.command;

import dev.photofinish.store.metric.Limit;

/** Limits of the write side. */
public enum CommandLimit implements Limit {
    /** Look-ups waiting; a hit is a 503. */
    BLOCKING("blocking-capacity"),
    /** Patience with the read side; a hit is a 202, or a 204 that does not show yet. */
    ANSWER_WITHIN("answer-within"),
    /** Time for a mod's first message; a hit is a close with 4001. */
    MOD_AUTH("mod.auth-within"),
    /** Time to show that one lives; a hit is a close with 4009. */
    MOD_TAKEOVER("mod.takeover-within"),
    /** A mod's message; a hit is a close with 1009. */
    MOD_LARGEST_MESSAGE("mod.largest-message"),
    /** A mod's messages; a hit is a close with 1008. */
    MOD_MESSAGES("mod.messages-per-second"),
    /** Bytes that wait for a mod; a hit is a connection that takes no more frames for a while. */
    MOD_SEND_BUFFER("mod.send-buffer"),
    /** Patience with a full connection; a hit is a close with 4008. */
    MOD_READ_WITHIN("mod.read-within"),
    /** Tries to store what a mod said; a hit is a close with 1011. */
    MOD_STORE_TRIES("mod.store-tries"),
    /** Packs that an account downloads; a hit is a 429. */
    DOWNLOADS("packs.downloads-per-account"),
    /** Patience with who downloads; a hit is a download that broke off. */
    DOWNLOAD_STALLED("packs.stalled-after"),
    /** Bytes of a zip's directory; a hit is a 409. */
    PACK_DIRECTORY("packs.largest-directory"),
    /** Directories in memory; a hit is one forgotten to make room. */
    KNOWN_PACKS("packs.known-packs"),
    /** Pools scanned at once; further ones wait. */
    SCANS("pools.scans-at-once"),
    /** Logins at Twitch's page at the same time; a hit is one that was pushed out. */
    PENDING_LOGINS("auth.pending-logins"),
    /** Requests of others' rate limits that are spread over the rest of the time; a hit is a request that waited. */
    OUTSIDE_SPREAD("outside.spread-below"),
    /** Patience with Twitch's rate limit; a hit is a question that was not asked. */
    TWITCH_PAUSE("twitch.longest-pause"),
    /** Pause after a deadline that failed; a hit is such a failure. */
    DEADLINE_FAILED("deadlines.try-again-after"),
    /** Tries to tell others something; a hit is a delivery that is given up. */
    OUTBOX_TRIES("outbox.tries"),
    /** Age of a click in Discord; a hit is a 401. */
    INTERACTION_FRESH("discord.interaction-fresh-for"),
    /** Messages of a room of racetime.gg that wait; a hit is a document passed over for a newer one. */
    RACETIME_WAITING_FRAMES("racetime.waiting-frames");

    private final String setting;

    CommandLimit(String setting) {
        this.setting = setting;
    }

    @Override
    public String setting() {
        return setting;
    }
}
