package dev.photofinish.command.stream.twitch;

import dev.photofinish.command.stream.ReportStreamLive;
import dev.photofinish.command.stream.ReportStreamOffline;
import dev.photofinish.command.stream.lookup.Channel;
import dev.photofinish.command.stream.lookup.WatchedChannels;
import dev.photofinish.events.AccountId;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Channels in memory, and what commands make of them. */
final class KnownChannels implements WatchedChannels, Commands {
    final Set<String> watched = new TreeSet<>();
    final Set<String> live = new TreeSet<>();
    final List<Object> sent = new ArrayList<>();

    @Override
    public List<Channel> watched() {
        return watched.stream().map(this::channel).toList();
    }

    @Override
    public List<Channel> liveUnwatched() {
        var unwatched = new HashSet<>(live);
        unwatched.removeAll(watched);
        return unwatched.stream().map(this::channel).toList();
    }

    @Override
    public CompletableFuture<Receipt> send(Object aggregateId, Object command, @Nullable AccountId actor) {
        sent.add(command);
        switch (command) {
            case ReportStreamLive report -> live.add(login(report.accountId()));
            case ReportStreamOffline report -> live.remove(login(report.accountId()));
            default -> throw new IllegalArgumentException("no report: " + command);
        }
        return CompletableFuture.completedFuture(new Receipt(sent.size()));
    }

    private Channel channel(String login) {
        return new Channel(account(login), login, live.contains(login));
    }

    private String login(AccountId account) {
        var known = new HashSet<>(watched);
        known.addAll(live);
        return known.stream()
                .filter(login -> account(login).equals(account))
                .findFirst()
                .orElseThrow();
    }

    private static AccountId account(String login) {
        return new AccountId(UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)));
    }
}
