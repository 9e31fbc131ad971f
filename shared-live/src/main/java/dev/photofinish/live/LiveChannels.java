package dev.photofinish.live;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.events.stream.StreamWentLive;
import dev.photofinish.events.stream.StreamWentOffline;
import dev.photofinish.live.view.BoardEntry;
import dev.photofinish.live.view.CasterEntry;
import dev.photofinish.live.view.RaceView;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who streams live, as this node has heard (domain §11). Safe for any thread; may be told the same thing repeatedly. */
public final class LiveChannels {
    private static final long BEFORE_ANY_FACT = 0;

    private record Heard(long position, boolean live) {
        Heard or(Heard other) {
            return other.position() > position ? other : this;
        }
    }

    private final Map<AccountId, Heard> heard = new ConcurrentHashMap<>();

    /** What happened to a stream; of two facts about the same one the later counts. */
    public void note(long position, StreamEvent event) {
        boolean live = switch (event) {
            case StreamWentLive _ -> true;
            case StreamWentOffline _ -> false;
        };
        heard.merge(event.accountId(), new Heard(position, live), Heard::or);
    }

    /** Who streams already. To be called once facts are followed: what these told counts more. */
    public void load(LiveStreams streams) {
        streams.now().forEach(account -> heard.putIfAbsent(account, new Heard(BEFORE_ANY_FACT, true)));
    }

    /** Who of a race's players and casters streams. */
    public Set<AccountId> of(RaceView view) {
        return Stream.concat(
                        view.board().entries().stream().map(BoardEntry::account),
                        view.casters().casters().stream().map(CasterEntry::account))
                .filter(this::isLive)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isLive(AccountId account) {
        Heard last = heard.get(account);
        return last != null && last.live();
    }
}
