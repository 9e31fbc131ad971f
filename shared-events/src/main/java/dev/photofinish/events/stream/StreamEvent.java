package dev.photofinish.events.stream;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;

/** What happens to somebody's stream on Twitch. */
public sealed interface StreamEvent extends Event permits StreamWentLive, StreamWentOffline {
    /** Who streams. */
    AccountId accountId();
}
