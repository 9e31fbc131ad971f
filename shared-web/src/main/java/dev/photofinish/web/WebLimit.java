package dev.photofinish.web;

import dev.photofinish.store.metric.Limit;

/** Limits of the HTTP edge. */
public enum WebLimit implements Limit {
    /** Bytes of a request's body; a hit is a 413. */
    LARGEST_BODY("largest-body"),
    /** Changes by one address; a hit is a 429, as with the other rates. */
    CHANGES("rate-limit.per-minute"),
    /** Reads by one address. */
    READS("rate-limit.reads-per-minute"),
    /** Dear requests of one address. */
    SENSITIVE("rate-limit.sensitive-per-minute"),
    /** Live connections opened by one address. */
    HANDSHAKES("rate-limit.handshakes-per-minute"),
    /** Windows that rates are counted in; a hit is one forgotten to make room. */
    RATES_TRACKED("rate-limit.tracked"),
    /** Live connections of one address; a hit is one refused or closed with 1008. */
    SOCKETS_PER_ADDRESS("live.sockets-per-address"),
    /** Look-ups for repeatable requests; a hit is a 503. */
    REPEATED_WAITING("idempotency.waiting"),
    /** How long a repetition waits; a hit is a 409. */
    REPEATED_WAIT("idempotency.wait-at-most"),
    /** Bytes of an answer; a hit is one that was not kept. */
    LARGEST_ANSWER("idempotency.largest-answer");

    private final String setting;

    WebLimit(String setting) {
        this.setting = setting;
    }

    @Override
    public String setting() {
        return setting;
    }
}
