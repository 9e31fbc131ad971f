package dev.photofinish.command.stream.eventsub;

import dev.photofinish.command.outside.OutsideException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps Twitch's book of subscriptions in step. The book is read anew every time, so that nodes and restarts need to
 * agree on nothing; what cannot be done now is found missing the next time, and who is not told of is asked for.
 */
final class FollowedSubscriptions implements Subscriptions {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedSubscriptions.class);
    private static final int AT_ONCE = 8;
    private static final int TOO_MANY_REQUESTS = 429;

    private final SubscriptionBook book;
    private final TwitchUsers users;

    FollowedSubscriptions(SubscriptionBook book, TwitchUsers users) {
        this.book = book;
        this.users = users;
    }

    @Override
    public Set<String> follow(Collection<String> logins) {
        try {
            return follow(users.idsOf(logins), book.list());
        } catch (RuntimeException failure) {
            LOG.warn("Subscriptions stay as they are: {}", failure.getMessage());
            return Set.of();
        }
    }

    private Set<String> follow(Map<String, String> ids, List<Standing> standing) {
        var wanted =
                ids.values().stream().flatMap(FollowedSubscriptions::wishes).collect(Collectors.toSet());
        var kept = standing.stream()
                .filter(one -> one.hopeful() && wanted.contains(one.wish()))
                .map(Standing::wish)
                .collect(Collectors.toSet());
        var missing = new HashSet<>(wanted);
        missing.removeAll(kept);
        each(
                standing.stream()
                        .filter(one -> !kept.contains(one.wish()) || !one.hopeful())
                        .toList(),
                book::remove);
        each(missing, book::add);
        var enabled =
                standing.stream().filter(Standing::enabled).map(Standing::wish).collect(Collectors.toSet());
        return ids.entrySet().stream()
                .filter(one -> wishes(one.getValue()).allMatch(enabled::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Wish> wishes(String userId) {
        return Stream.of(Topic.values()).map(topic -> new Wish(topic, userId));
    }

    /** One that is refused does not keep the others; when Twitch wants no more, the rest has to wait. */
    private static <T> void each(Collection<T> some, Function<T, Mono<Void>> change) {
        Predicate<Throwable> itsOwn = failure -> failure instanceof OutsideException outside
                && outside.status() > 0
                && outside.status() != TOO_MANY_REQUESTS;
        Flux.fromIterable(some)
                .flatMap(
                        one -> change.apply(one).onErrorResume(itsOwn, failure -> {
                            LOG.warn("A subscription is refused: {}", failure.getMessage());
                            return Mono.empty();
                        }),
                        AT_ONCE)
                .blockLast();
    }
}
