package dev.photofinish.command.mod.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.command.mod.message.EventFlag;
import dev.photofinish.command.mod.message.ZoneQuery;
import dev.photofinish.command.run.progress.WarpTo;
import dev.photofinish.live.frame.ZoneUpdate;
import dev.photofinish.store.Receipt;
import org.junit.jupiter.api.Test;

class ZoneQueriesTest {
    private static final ZoneQuery KEEP_MAP = new ZoneQuery(0, "m90_01_00_00", null);

    @Test
    void aPlayerFoundSomewhereElseHasWarped() {
        var scene = Scene.playing().entered(SmallSeed.KEEP, 61_000);
        scene.says(new ZoneQuery(90000001, null, null));
        assertThat(scene.commands.last(WarpTo.class).zone().nodeId()).isEqualTo(SmallSeed.KEEP);
        assertThat(scene.voice.said).isEmpty();
    }

    @Test
    void aPlayerFoundWhereTheyWereGetsTheZoneAllTheSame() {
        var scene = Scene.playing().entered(SmallSeed.KEEP, 61_000);
        scene.commands.answerNext(Receipt.UNCHANGED);
        scene.says(KEEP_MAP);
        assertThat(scene.voice.said)
                .singleElement()
                .isInstanceOfSatisfying(
                        ZoneUpdate.class, zone -> assertThat(zone.nodeId()).isEqualTo(SmallSeed.KEEP));
    }

    @Test
    void aZoneJustEnteredCountsAsVisitedAlthoughThePictureDoesNotShowItYet() {
        var scene = Scene.playing();
        scene.says(new EventFlag(SmallSeed.TO_KEEP, 61_000L), KEEP_MAP);
        assertThat(scene.commands.last(WarpTo.class).zone().nodeId()).isEqualTo(SmallSeed.KEEP);
    }

    @Test
    void whatCannotBeResolvedIsMetWithSilence() {
        var scene = Scene.playing();
        scene.says(KEEP_MAP, new ZoneQuery(0, null, null), new ZoneQuery(5, "m1", null));
        assertThat(scene.commands.sent).isEmpty();
        assertThat(scene.voice.said).isEmpty();
    }

    @Test
    void beforeTheStartAndAfterTheEndThereIsSilenceToo() {
        for (var scene : new Scene[] {
            Scene.inSetup(), Scene.playing().finished(), Scene.playing().raceOver()
        }) {
            scene.says(new ZoneQuery(90000001, null, null));
            assertThat(scene.commands.sent).isEmpty();
            assertThat(scene.voice.said).isEmpty();
        }
    }
}
