package dev.photofinish.command.racetime.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.command.edge.CommandServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class RoomLeasesTest {
    private final DataSource database = CommandServer.shared().bean(DataSource.class);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final String name = UUID.randomUUID().toString();

    @BeforeEach
    void aRoomThatNobodyWatches() {
        jdbc.sql("INSERT INTO racetime_room (room_id, category, name) VALUES (?, 'game', ?)")
                .params(UUID.randomUUID(), name)
                .update();
    }

    @AfterEach
    void itIsGone() {
        jdbc.sql("DELETE FROM racetime_room WHERE name = ?").param(name).update();
    }

    @Test
    void a_look_that_was_under_way_when_all_was_given_up_leaves_nothing_taken() throws InterruptedException {
        var held = new HeldAtFirst(database);
        var leases = new RoomLeases(JdbcClient.create(held), Duration.ofHours(1));
        var looking = Thread.ofPlatform().start(leases::renew);
        held.reached.await();
        var leaving = Thread.ofPlatform().start(leases::giveUp);
        await("it to wait, or to be done")
                .until(() -> EnumSet.of(Thread.State.BLOCKED, Thread.State.TERMINATED)
                        .contains(leaving.getState()));

        held.goOn.countDown();
        looking.join();
        leaving.join();

        assertThat(taken()).isFalse();
    }

    @Test
    void once_given_up_nothing_is_taken_until_it_begins_again() {
        var leases = new RoomLeases(jdbc, Duration.ofHours(1));
        var room = new WatchedRoom("game", name);
        assertThat(leases.renew()).contains(room);
        leases.giveUp();
        assertThat(leases.renew()).isEmpty();
        assertThat(taken()).isFalse();
        leases.begin();
        assertThat(leases.renew()).contains(room);
    }

    private boolean taken() {
        return jdbc.sql("SELECT leased_by IS NOT NULL FROM racetime_room WHERE name = ?")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    /** Its first connection is not handed out before somebody says so. */
    private static final class HeldAtFirst extends DelegatingDataSource {
        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);

        HeldAtFirst(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (reached.getCount() > 0) {
                reached.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException ended) {
                    throw new SQLException(ended);
                }
            }
            return super.getConnection();
        }
    }
}
