package dev.photofinish.command.mod.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.command.mod.message.EventFlag;
import dev.photofinish.command.mod.message.Finished;
import dev.photofinish.command.mod.message.Ready;
import dev.photofinish.command.mod.message.StatusUpdate;
import dev.photofinish.command.mod.message.ZoneQuery;
import dev.photofinish.command.run.progress.ReportProgress;
import dev.photofinish.command.solo.SoloRejection;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.live.frame.ErrorFrame;
import org.junit.jupiter.api.Test;

class SoloTalkTest {
    private static final RunId SESSION = new RunId(Scene.RACE.value());

    @Test
    void theFirstStatusUpdateIsNews() {
        var scene = Scene.solo();
        scene.says(new StatusUpdate(1_000L, 0));
        assertThat(scene.commands.sent)
                .containsExactly(new ReportProgress(SESSION, Scene.RACE, 1, 1_000L, 0, 0, 30_000, Scene.NOW));
        scene.says(new StatusUpdate(2_000L, 0));
        assertThat(scene.commands.sent).hasSize(1);
        assertThat(scene.ticks)
                .last()
                .satisfies(tick -> assertThat(tick.igtMs()).isEqualTo(2_000));
    }

    @Test
    void readyAndFinishedMeanNothingHere() {
        var scene = Scene.solo();
        scene.says(new Ready(), new Finished(70_000L));
        assertThat(scene.commands.sent).isEmpty();
        assertThat(scene.voice.said).isEmpty();
    }

    @Test
    void onceItIsOverProgressIsAnErrorAndAQueryIsNot() {
        var scene = Scene.solo()
                .happened(new ParticipantAbandoned(SESSION, Scene.RACE, 1, AbandonReason.OWN_CHOICE, Scene.NOW));
        scene.says(new StatusUpdate(70_000L, 2), new EventFlag(SmallSeed.TO_KEEP, 70_000L));
        var over = new ErrorFrame(SoloRejection.SESSION_OVER.sentence());
        assertThat(scene.voice.said).containsExactly(over, over);
        scene.says(new Ready(), new Finished(1L), new ZoneQuery(1, null, null));
        assertThat(scene.voice.said).hasSize(2);
        assertThat(scene.commands.sent).isEmpty();
    }
}
