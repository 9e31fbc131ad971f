package dev.photofinish.mod.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.mod.message.ZoneQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlayerTest {

    private final List<String> reported = new ArrayList<>();

    private final ModReports recording = new ModReports() {
        @Override
        public void status(long igtMs, int deaths) {
            reported.add("status " + igtMs + "/" + deaths);
        }

        @Override
        public void flag(int flagId, long igtMs, @Nullable String nodeId) {
            reported.add("flag " + flagId + "@" + igtMs);
        }

        @Override
        public void whereAmI(ZoneQuery query) {
            reported.add("where");
        }

        @Override
        public void giveUp() {
            reported.add("out");
        }
    };

    @Test
    void steps_are_reported_with_their_own_time_and_the_tick_comes_last() {
        Player player = player(new WalkStep.Entered(700, "a", 11), new WalkStep.Died(900), new WalkStep.Won(5000, 99));
        player.advance(1000, recording);
        assertThat(reported).containsExactly("flag 11@700", "status 1000/1");
    }

    @Test
    void nothing_follows_the_win() {
        Player player = player(new WalkStep.Won(500, 99));
        player.advance(1000, recording);
        player.advance(2000, recording);
        assertThat(reported).containsExactly("status 499/0", "flag 99@500");
        assertThat(player.isDone()).isTrue();
    }

    @Test
    void a_warp_asks_where_the_player_is_and_a_surrender_is_passed_on() {
        Player player = player(new WalkStep.WarpedBack(10, "a"), new WalkStep.GaveUp(20));
        player.advance(15, recording);
        player.advance(25, recording);
        assertThat(reported).containsExactly("where", "status 15/0", "out");
    }

    private static Player player(WalkStep... steps) {
        return new Player(new Walk(0, 0, List.of(steps)));
    }
}
