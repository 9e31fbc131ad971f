package dev.photofinish.command.notification.channel;

import dev.photofinish.events.tournament.ChannelWarning;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is amiss in a channel by what people may there (tournaments §10.5). */
final class ChannelVerdict {
    private static final Map<ChannelWarning, Right> NEEDED = new EnumMap<>(Map.of(
            ChannelWarning.BOT_SEND, Right.SEND_MESSAGES,
            ChannelWarning.BOT_SEND_IN_THREADS, Right.SEND_MESSAGES_IN_THREADS,
            ChannelWarning.BOT_EMBED, Right.EMBED_LINKS,
            ChannelWarning.BOT_MANAGE_THREADS, Right.MANAGE_THREADS,
            ChannelWarning.BOT_PRIVATE_THREADS, Right.CREATE_PRIVATE_THREADS,
            ChannelWarning.BOT_HISTORY, Right.READ_MESSAGE_HISTORY));
    private static final Map<ChannelWarning, Right> UNWANTED = new EnumMap<>(Map.of(
            ChannelWarning.EVERYONE_SENDS, Right.SEND_MESSAGES,
            ChannelWarning.EVERYONE_PUBLIC_THREADS, Right.CREATE_PUBLIC_THREADS,
            ChannelWarning.EVERYONE_PRIVATE_THREADS, Right.CREATE_PRIVATE_THREADS));

    private ChannelVerdict() {}

    /** Who cannot see a channel can do nothing there, so that it is the one thing to say. */
    static List<ChannelWarning> of(long bot, long everyone) {
        var unwanted = UNWANTED.entrySet().stream()
                .filter(one -> one.getValue().in(everyone))
                .map(Map.Entry::getKey);
        var lacking = Right.VIEW_CHANNEL.in(bot)
                ? NEEDED.entrySet().stream()
                        .filter(one -> !one.getValue().in(bot))
                        .map(Map.Entry::getKey)
                : Stream.of(ChannelWarning.BOT_VIEW);
        return Stream.concat(lacking, unwanted).toList();
    }
}
