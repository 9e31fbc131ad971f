package dev.photofinish.command.mod;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the mods' socket behaves (live-protocol §2, better S7).
 *
 * @param authWithin how long a new connection may take for its first message
 * @param takeoverWithin how long a connection may take to show that it lives when another one wants its place
 * @param pingEvery how often a mod is told that the server is there
 * @param largestMessage largest message in bytes
 * @param messagesPerSecond messages a second a connection may send in the long run
 * @param messageBurst messages it may send at once
 * @param inbox messages read ahead of the one being dealt with; beyond that the connection is not read
 * @param sendBuffer bytes that may wait for a mod to read them
 * @param readWithin how long a mod may leave a full buffer alone
 * @param lostAfter a peer that acknowledges nothing for so long has lost the network (where the system can tell)
 * @param storeTries how often a fact is tried to be stored before the connection is given up
 * @param storeWithin how long each of them may take
 * @param storeBackoff pause after the first of them, doubled after each
 */
@ConfigurationProperties("photofinish.mod")
public record ModSettings(
        @DefaultValue("5s") Duration authWithin,
        @DefaultValue("3s") Duration takeoverWithin,
        @DefaultValue("30s") Duration pingEvery,
        @DefaultValue("16KB") DataSize largestMessage,
        @DefaultValue("20") int messagesPerSecond,
        @DefaultValue("60") int messageBurst,
        @DefaultValue("32") int inbox,
        @DefaultValue("1MB") DataSize sendBuffer,
        @DefaultValue("5s") Duration readWithin,
        @DefaultValue("60s") Duration lostAfter,
        @DefaultValue("7") int storeTries,
        @DefaultValue("10s") Duration storeWithin,
        @DefaultValue("50ms") Duration storeBackoff) {}
