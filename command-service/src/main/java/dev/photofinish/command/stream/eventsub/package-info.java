/** Being told by Twitch who streams: subscriptions, and the messages that follow from them. */
@NullMarked
package dev.photofinish.command.stream.eventsub;

import org.jspecify.annotations.NullMarked;
