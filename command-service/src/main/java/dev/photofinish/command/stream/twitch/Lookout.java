package dev.photofinish.command.stream.twitch;

import dev.photofinish.command.stream.eventsub.Subscriptions;
import dev.photofinish.command.stream.helix.TwitchLiveSettings;
import dev.photofinish.command.stream.lookup.Channel;
import dev.photofinish.command.stream.lookup.WatchedChannels;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/**
 * Keeps up with everybody whose stream matters. Those of whom Twitch tells by itself are asked for once when that begins,
 * and then as a safety net only. One thread at a time.
 */
final class Lookout {
    private final WatchedChannels channels;
    private final Subscriptions subscriptions;
    private final LiveRound round;
    private final TwitchLiveSettings settings;
    private final Clock clock;
    private volatile Set<String> toldAndAsked = Set.of();
    private volatile Instant askedAll = Instant.MIN;

    Lookout(
            WatchedChannels channels,
            Subscriptions subscriptions,
            LiveRound round,
            TwitchLiveSettings settings,
            Clock clock) {
        this.channels = channels;
        this.subscriptions = subscriptions;
        this.round = round;
        this.settings = settings;
        this.clock = clock;
    }

    /** One round; blocks until it is over. */
    void look() {
        var now = clock.instant();
        var watched = channels.watched().stream().filter(LiveRound::possible).toList();
        var told = subscriptions.follow(watched.stream().map(Channel::login).toList());
        boolean everybody = askedAll.isBefore(now.minus(settings.safetyNetEvery()));
        round.ask(watched.stream()
                .filter(channel -> everybody || !settled(channel, told))
                .toList());
        round.forgetUnwatched();
        toldAndAsked = told;
        askedAll = everybody ? now : askedAll;
    }

    private boolean settled(Channel channel, Set<String> told) {
        return told.contains(channel.login()) && toldAndAsked.contains(channel.login());
    }
}
