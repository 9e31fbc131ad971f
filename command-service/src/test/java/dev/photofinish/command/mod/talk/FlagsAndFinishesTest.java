package dev.photofinish.command.mod.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.command.mod.message.EventFlag;
import dev.photofinish.command.mod.message.Finished;
import dev.photofinish.command.mod.message.StatusUpdate;
import dev.photofinish.command.run.progress.EnterZone;
import dev.photofinish.command.run.progress.FinishRun;
import dev.photofinish.command.run.progress.ReportProgress;
import dev.photofinish.events.run.Zone;
import org.junit.jupiter.api.Test;

class FlagsAndFinishesTest {
    @Test
    void aGatesFlagIsAZoneEntered() {
        var scene = Scene.playing();
        scene.says(new EventFlag(SmallSeed.TO_KEEP, 61_250L));
        assertThat(scene.commands.sent)
                .containsExactly(
                        new EnterZone(Scene.RUN, Scene.RACE, 1, new Zone(SmallSeed.KEEP, 1, 3), 61_250, Scene.NOW));
        assertThat(scene.voice.said).isEmpty();
    }

    @Test
    void aFlagWithoutATimeCountsFromZero() {
        var scene = Scene.playing();
        scene.says(new EventFlag(SmallSeed.TO_KEEP, null));
        assertThat(scene.commands.last(EnterZone.class).igtMs()).isZero();
    }

    @Test
    void anUnknownFlagIsIgnored() {
        var scene = Scene.playing();
        scene.says(new EventFlag(1, 61_000L));
        assertThat(scene.commands.sent).isEmpty();
        assertThat(scene.voice.said).isEmpty();
    }

    @Test
    void aGateStartsPlaySoThatTheNextUpdateIsOnlyTime() {
        var scene = Scene.begun();
        scene.says(new EventFlag(SmallSeed.TO_KEEP, 5_000L), new StatusUpdate(6_000L, 0));
        assertThat(scene.commands.sent).hasSize(1);
        assertThat(scene.ticks).hasSize(1);
    }

    @Test
    void theFinishFlagEndsTheRun() {
        var scene = Scene.playing();
        scene.says(new EventFlag(SmallSeed.FINISH, 400_000L));
        assertThat(scene.commands.sent).containsExactly(new FinishRun(Scene.RUN, Scene.RACE, 1, 400_000, Scene.NOW));
    }

    @Test
    void afterTheFinishNothingCountsAlthoughThePictureDoesNotShowItYet() {
        var scene = Scene.playing();
        scene.says(
                new EventFlag(SmallSeed.FINISH, 400_000L),
                new StatusUpdate(401_000L, 9),
                new EventFlag(SmallSeed.TO_KEEP, 402_000L),
                new Finished(403_000L));
        assertThat(scene.commands.sent).hasSize(1);
        assertThat(scene.ticks).isEmpty();
        assertThat(scene.voice.said).isEmpty();
    }

    @Test
    void aFinishBelowWhatWasSeenIsADipAndDoesNotWinTime() {
        var scene = Scene.playing();
        scene.says(new StatusUpdate(80_000L, 2), new EventFlag(SmallSeed.FINISH, 0L));
        assertThat(scene.commands.sent).hasSize(2);
        assertThat(scene.commands.sent.getFirst()).isInstanceOf(ReportProgress.class);
        assertThat(scene.commands.last(FinishRun.class).igtMs()).isEqualTo(80_000);
    }

    @Test
    void aFinishWithoutATimeCountsAtWhatWasSeen() {
        var scene = Scene.playing();
        scene.says(new StatusUpdate(80_000L, 2), new Finished(null));
        assertThat(scene.commands.last(FinishRun.class).igtMs()).isEqualTo(80_000);
    }

    @Test
    void finishedIsAsGoodAsTheFlag() {
        var scene = Scene.playing();
        scene.says(new Finished(90_500L));
        assertThat(scene.commands.last(FinishRun.class).igtMs()).isEqualTo(90_500);
    }
}
