package dev.photofinish.store.request;

import dev.photofinish.store.Intent;

/** What is known of a request that may be a repeated one. */
public sealed interface Claim {
    /** Nobody is at it: go on. After an attempt that was cut short the intent is that attempt's. */
    record Granted(Intent intent) implements Claim {}

    /** It was answered with this. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answered(byte[] answer) implements Claim {}

    /** Somebody is at it. */
    record Underway() implements Claim {}

    /** The name stands for another request. */
    record Different() implements Claim {}
}
