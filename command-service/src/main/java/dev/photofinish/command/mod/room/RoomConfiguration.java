package dev.photofinish.command.mod.room;

import dev.photofinish.live.LiveChannels;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.LiveStreams;
import dev.photofinish.live.People;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.live.room.RoomObserver;
import dev.photofinish.live.room.RoomSettings;
import dev.photofinish.store.Epoch;
import dev.photofinish.store.tail.EventTail;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rooms of this process, unless the read side has brought some. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(RaceRooms.class)
class RoomConfiguration {
    @Bean(destroyMethod = "close")
    RaceRooms raceRooms(
            RaceHistory history,
            People people,
            SeedGraphs graphs,
            LiveChannels channels,
            LiveSignals signals,
            Epoch epoch,
            Clock clock,
            RoomObserver observer) {
        return new RaceRooms(
                history, people, graphs, channels, signals, epoch.value(), clock, RoomSettings.DEFAULTS, observer);
    }

    @Bean
    RoomFeed roomFeed(EventTail tail, RaceRooms rooms, LiveChannels channels, LiveStreams streams) {
        return new RoomFeed(tail, rooms, () -> channels.load(streams));
    }
}
