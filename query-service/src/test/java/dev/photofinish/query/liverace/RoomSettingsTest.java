package dev.photofinish.query.liverace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.mock.env.MockEnvironment;

class RoomSettingsTest {
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void rooms_open_here_when_they_do_on_the_write_side() throws IOException {
        assertThat(read().roomOpen()).isEqualTo(Duration.ofMinutes(25));
        environment.setProperty("ASYNC_LIVE_RACE_ROOM_OPEN_MINUTES", "40");
        assertThat(read().roomOpen()).isEqualTo(Duration.ofMinutes(40));
        environment.setProperty("photofinish.liveraces.room-open", "10m");
        assertThat(read().roomOpen()).isEqualTo(Duration.ofMinutes(10));
    }

    private RoomSettings read() throws IOException {
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:live-races.properties"));
        return Binder.get(environment).bindOrCreate("photofinish.liveraces", RoomSettings.class);
    }
}
