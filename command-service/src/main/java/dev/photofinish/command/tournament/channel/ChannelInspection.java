package dev.photofinish.command.tournament.channel;

import dev.photofinish.events.tournament.ChannelWarning;
import java.util.List;
import reactor.core.publisher.Mono;

/** Looks at a channel on Discord. */
public interface ChannelInspection {
    /** What is amiss there; fails with an OutsideException when Discord does not answer. */
    Mono<List<ChannelWarning>> inspect(String channel);
}
