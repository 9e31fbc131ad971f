package dev.photofinish.command.stream.twitch;

import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.command.stream.ReportStreamLive;
import dev.photofinish.command.stream.ReportStreamOffline;
import dev.photofinish.command.stream.helix.TwitchWantsQuietException;
import dev.photofinish.command.stream.lookup.Channel;
import dev.photofinish.command.stream.lookup.WatchedChannels;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.StreamId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Twitch once about everybody it is asked for, and reports what changed. Those of a question that failed stay as
 * they were (domain §11). Blocks.
 */
final class LiveRound {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRound.class);
    /** One login that Twitch cannot have would spoil the question for all others in it. */
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9_]{1,25}");

    private final LiveLogins logins;
    private final WatchedChannels channels;
    private final Commands commands;
    private final Fresh fresh;

    LiveRound(LiveLogins logins, WatchedChannels channels, Commands commands, Fresh fresh) {
        this.logins = logins;
        this.channels = channels;
        this.commands = commands;
        this.fresh = fresh;
    }

    /** Whether Twitch can know of that channel at all. */
    static boolean possible(Channel channel) {
        return LOGIN.matcher(channel.login()).matches();
    }

    /** Asks about these. */
    void ask(Collection<Channel> about) {
        about.stream()
                .filter(LiveRound::possible)
                .gather(Gatherers.windowFixed(LiveLogins.MOST))
                .forEach(this::askAtOnce);
    }

    /** Of those whom nobody watches any more nothing is known, and so nothing is shown (ADR 23). */
    void forgetUnwatched() {
        var now = fresh.now();
        settle(channels.liveUnwatched().stream()
                .map(channel -> report(channel, null, now))
                .toList());
    }

    private void askAtOnce(List<Channel> some) {
        var askedAt = fresh.now();
        try {
            var live = logins.among(some.stream().map(Channel::login).toList()).blockOptional();
            live.ifPresent(them -> report(some, them, askedAt));
        } catch (OutsideException | TwitchWantsQuietException failure) {
            LOG.warn("Who of {} people streams stays as it was: {}", some.size(), failure.getMessage());
        }
    }

    private void report(List<Channel> some, Map<String, Instant> live, Instant askedAt) {
        settle(some.stream()
                .filter(channel -> channel.live() != live.containsKey(channel.login()))
                .map(channel -> report(channel, live.get(channel.login()), askedAt))
                .toList());
    }

    private CompletableFuture<Receipt> report(Channel channel, @Nullable Instant startedAt, Instant at) {
        var account = channel.account();
        var command =
                startedAt == null ? ReportStreamOffline.of(account, at) : ReportStreamLive.of(account, startedAt, at);
        return commands.send(StreamId.of(account), command, null);
    }

    /** What could not be stored is found out again by the next round. */
    private static void settle(List<CompletableFuture<Receipt>> reports) {
        reports.forEach(report -> report.handle((receipt, failure) -> {
                    if (failure != null) {
                        LOG.warn("A stream's change is not stored: {}", failure.toString());
                    }
                    return receipt;
                })
                .join());
    }
}
