package dev.photofinish.command.mod.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.message.Ready;
import dev.photofinish.command.mod.message.StatusUpdate;
import dev.photofinish.command.run.progress.MarkReady;
import dev.photofinish.command.run.progress.ReportProgress;
import dev.photofinish.live.Tick;
import dev.photofinish.store.Receipt;
import org.junit.jupiter.api.Test;

class StatusUpdatesTest {
    @Test
    void timePassingIsATickAndNoCommand() {
        var scene = Scene.playing();
        scene.says(new StatusUpdate(61_000L, 2), new StatusUpdate(62_000L, 2));
        assertThat(scene.commands.sent).isEmpty();
        assertThat(scene.ticks).containsExactly(tick(61_000, 2), tick(62_000, 2));
    }

    @Test
    void theFirstUpdateOfAReadyPlayerStartsPlay() {
        var scene = Scene.readyAndBegun();
        scene.says(new StatusUpdate(1_000L, 0), new StatusUpdate(2_000L, 0));
        assertThat(scene.commands.sent).hasSize(1);
        assertThat(scene.commands.last(ReportProgress.class).igtMs()).isEqualTo(1_000);
    }

    @Test
    void playStartsAlthoughThePictureDoesNotShowYetThatThePlayerIsReady() {
        var scene = Scene.begun();
        scene.says(new Ready(), new StatusUpdate(1_000L, 0));
        assertThat(scene.commands.sent).hasSize(2);
        assertThat(scene.commands.sent.getFirst()).isInstanceOf(MarkReady.class);
        assertThat(scene.commands.sent.getLast()).isInstanceOf(ReportProgress.class);
    }

    @Test
    void aRegisteredPlayersTimeIsShownAndStartsNothing() {
        var scene = Scene.begun();
        scene.says(new StatusUpdate(1_000L, 0));
        assertThat(scene.commands.sent).isEmpty();
        assertThat(scene.ticks).containsExactly(tick(1_000, 0));
    }

    @Test
    void aDeathIsToldByItsFactAndNotByATickThatWouldOvertakeIt() {
        var scene = Scene.playing();
        scene.says(new StatusUpdate(61_000L, 3), new StatusUpdate(62_000L, 3));
        assertThat(scene.commands.sent).hasSize(1);
        assertThat(scene.commands.last(ReportProgress.class).deaths()).isEqualTo(3);
        assertThat(scene.ticks).containsExactly(tick(62_000, 3));
    }

    @Test
    void anUpdateThatTheRunFindsNothingInIsATick() {
        var scene = Scene.playing();
        scene.commands.answerNext(Receipt.UNCHANGED);
        scene.says(new StatusUpdate(61_000L, 3));
        assertThat(scene.ticks).containsExactly(tick(61_000, 3));
    }

    @Test
    void everyHalfMinuteOfPlayIsStored() {
        var scene = Scene.playing();
        for (long igt = 61_000; igt <= 150_000; igt += 1_000) {
            scene.says(new StatusUpdate(igt, 2));
        }
        assertThat(scene.commands.sent).extracting("igtMs").containsExactly(90_000L, 120_000L, 150_000L);
        assertThat(scene.ticks).hasSize(87);
    }

    @Test
    void aDipInTimeIsToldOnceUntilItHasPassed() {
        var scene = Scene.playing();
        scene.says(new StatusUpdate(70_000L, 2), new StatusUpdate(0L, 2), new StatusUpdate(500L, 2));
        assertThat(scene.commands.sent).hasSize(1);
        assertThat(scene.commands.last(ReportProgress.class).seenIgtMs()).isEqualTo(70_000);
        scene.says(new StatusUpdate(70_500L, 2), new StatusUpdate(1_000L, 2));
        assertThat(scene.commands.sent).hasSize(2);
    }

    @Test
    void whatIsShownNeverGoesDown() {
        var scene = Scene.playing();
        scene.says(new StatusUpdate(70_000L, 2), new StatusUpdate(0L, 1));
        assertThat(scene.ticks).containsExactly(tick(70_000, 2), tick(70_000, 2));
    }

    @Test
    void fewerDeathsAreToldOnce() {
        var scene = Scene.playing();
        scene.says(new StatusUpdate(61_000L, 1), new StatusUpdate(62_000L, 0), new StatusUpdate(63_000L, 1));
        assertThat(scene.commands.sent).hasSize(1);
    }

    @Test
    void anEarlierConnectionsTicksCountAsSeen() {
        var scene = Scene.playing().tickShown(80_000, 2);
        scene.says(new StatusUpdate(75_000L, 2));
        assertThat(scene.commands.last(ReportProgress.class).seenIgtMs()).isEqualTo(80_000);
    }

    @Test
    void figuresThatMakeNoSenseLeaveTheOthersAlone() {
        var scene = Scene.playing();
        scene.says(new StatusUpdate(null, 3), new StatusUpdate(61_000L, null), new StatusUpdate(null, null));
        assertThat(scene.commands.sent).hasSize(1);
        assertThat(scene.ticks).containsExactly(tick(61_000, 3), tick(61_000, 3));
    }

    private static Tick tick(long igtMs, int deaths) {
        return new Tick(Scene.RACE, Scene.RUN, 1, igtMs, deaths);
    }
}
