package dev.photofinish.command.mod.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.command.mod.message.Auth;
import dev.photofinish.command.mod.message.EventFlag;
import dev.photofinish.command.mod.message.Finished;
import dev.photofinish.command.mod.message.ModMessage;
import dev.photofinish.command.mod.message.Pong;
import dev.photofinish.command.mod.message.Ready;
import dev.photofinish.command.mod.message.StatusUpdate;
import dev.photofinish.command.mod.message.Unintelligible;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.progress.MarkReady;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.live.frame.ErrorFrame;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.StoreRefusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardsTest {
    private static final ErrorFrame NOT_RUNNING = new ErrorFrame(RunRejection.RACE_NOT_RUNNING.sentence());

    static Stream<ModMessage> progress() {
        return Stream.of(
                new StatusUpdate(70_000L, 2), new EventFlag(SmallSeed.TO_KEEP, 70_000L), new Finished(70_000L));
    }

    @ParameterizedTest
    @MethodSource("progress")
    void progressIsAnErrorWhileTheRaceDoesNotRun(ModMessage message) {
        for (var scene : new Scene[] {Scene.inSetup(), Scene.playing().raceOver()}) {
            scene.says(message);
            assertThat(scene.voice.said).containsExactly(NOT_RUNNING);
            assertThat(scene.commands.sent).isEmpty();
            assertThat(scene.ticks).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("progress")
    void progressIsDroppedOnceTheRunIsFinished(ModMessage message) {
        var scene = Scene.playing().finished();
        scene.says(message);
        assertThat(scene.voice.said).isEmpty();
        assertThat(scene.commands.sent).isEmpty();
        assertThat(scene.ticks).isEmpty();
    }

    @Test
    void anAbandonedRunIsNotRevived() {
        var scene = Scene.playing().abandoned();
        scene.says(new StatusUpdate(70_000L, 2), new EventFlag(SmallSeed.FINISH, 70_000L));
        assertThat(scene.voice.said).isEmpty();
        scene.says(new Finished(70_000L));
        assertThat(scene.voice.said).containsExactly(new ErrorFrame(RunRejection.RUN_ABANDONED.sentence()));
        assertThat(scene.commands.sent).isEmpty();
    }

    @Test
    void readyCountsOnceAndInAnyStatusOfTheRace() {
        var scene = Scene.inSetup();
        scene.says(new Ready(), new Ready());
        assertThat(scene.commands.sent).containsExactly(new MarkReady(Scene.RUN, Scene.RACE, 1, Scene.NOW));
        var late = Scene.playing();
        late.says(new Ready());
        assertThat(late.commands.sent).isEmpty();
    }

    @Test
    void whatMeansNothingDoesNothing() {
        var scene = Scene.playing();
        scene.says(new Pong(), new Unintelligible(), new Auth("again"));
        assertThat(scene.commands.sent).isEmpty();
        assertThat(scene.voice.said).isEmpty();
        assertThat(scene.voice.hungUp()).isFalse();
    }

    @Test
    void somebodyWhoWasRemovedIsNotListenedTo() {
        var scene = Scene.playing().happened(new ParticipantRemoved(Scene.RACE, Scene.RUN, Scene.PLAYER, Scene.NOW));
        scene.says(new Ready(), new StatusUpdate(70_000L, 3));
        assertThat(scene.commands.sent).isEmpty();
        assertThat(scene.voice.said).isEmpty();
    }

    @Test
    void aRunThatKnowsMoreThanThePictureAnswersForItself() {
        var scene = Scene.playing();
        scene.commands.failNext(new RefusedException(RunRejection.RACE_NOT_RUNNING));
        scene.says(new EventFlag(SmallSeed.TO_KEEP, 70_000L));
        scene.commands.failNext(new RefusedException(RunRejection.RUN_ABANDONED));
        scene.says(new Finished(70_000L));
        assertThat(scene.voice.said)
                .containsExactly(NOT_RUNNING, new ErrorFrame(RunRejection.RUN_ABANDONED.sentence()));
        assertThat(scene.voice.hungUp()).isFalse();
    }

    @Test
    void aHiccupOfTheStoreIsTriedAgain() {
        var scene = Scene.playing();
        scene.commands.failNext(new RefusedException(StoreRefusal.TOO_BUSY));
        scene.commands.failNext(new RefusedException(StoreRefusal.CONFLICT));
        scene.says(new EventFlag(SmallSeed.TO_KEEP, 70_000L));
        assertThat(scene.commands.sent).hasSize(3);
        assertThat(scene.voice.hungUp()).isFalse();
    }

    @Test
    void whatCannotBeStoredEndsTheConnectionSoThatItComesAgain() {
        var scene = Scene.playing();
        for (int i = 0; i < 3; i++) {
            scene.commands.failNext(new IllegalStateException("the store is gone"));
        }
        scene.says(new EventFlag(SmallSeed.TO_KEEP, 70_000L), new EventFlag(SmallSeed.TO_THRONE, 80_000L));
        assertThat(scene.voice.hungUpWith).isEqualTo(1011);
        assertThat(scene.limits.hits(CommandLimit.MOD_STORE_TRIES).count()).isEqualTo(1);
        assertThat(scene.commands.sent).hasSize(3);
    }

    @Test
    void theFirstMessageHasToBeAnAuthWithAToken() {
        for (ModMessage first : new ModMessage[] {new Ready(), new Auth(null), new Unintelligible(), new Pong()}) {
            var scene = Scene.aStranger();
            scene.says(first, new Auth("token"), new Ready());
            assertThat(scene.voice.hungUpWith).isEqualTo(4003);
            assertThat(scene.commands.sent).isEmpty();
        }
    }
}
