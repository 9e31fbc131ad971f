package dev.photofinish.command.mod.socket;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;

/**
 * What mods' connections count.
 *
 * @param silent closed because they did not say in time who they are
 * @param replaced closed because another one wanted their place and they did not answer
 * @param tooBig closed because of a message's size
 * @param tooMany closed because of too many messages
 * @param full times that one took no more
 * @param tooSlow closed because they stayed full
 */
record SocketMeters(Counter silent, Counter replaced, Counter tooBig, Counter tooMany, Counter full, Counter tooSlow) {
    static SocketMeters in(Limits limits) {
        return new SocketMeters(
                limits.hits(CommandLimit.MOD_AUTH),
                limits.hits(CommandLimit.MOD_TAKEOVER),
                limits.hits(CommandLimit.MOD_LARGEST_MESSAGE),
                limits.hits(CommandLimit.MOD_MESSAGES),
                limits.hits(CommandLimit.MOD_SEND_BUFFER),
                limits.hits(CommandLimit.MOD_READ_WITHIN));
    }
}
