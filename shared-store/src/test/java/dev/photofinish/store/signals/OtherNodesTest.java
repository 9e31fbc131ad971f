package dev.photofinish.store.signals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.LocalSignals;
import dev.photofinish.live.Presence;
import dev.photofinish.live.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OtherNodesTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final List<Presence> heard = new ArrayList<>();
    private final Presence here =
            new Presence(new RaceId(UUID.randomUUID()), new RunId(UUID.randomUUID()), true, "node-2");

    @Test
    void aNodeThatFallsSilentTakesItsModsWithIt() {
        var others = others();
        others.take("node-2\n" + Wire.line(here));
        pass(Duration.ofSeconds(10));
        others.take("node-2\n" + Wire.line(here));
        pass(Duration.ofSeconds(10));
        others.forgetTheSilent();
        assertThat(heard).containsExactly(here);

        pass(Duration.ofSeconds(6));
        others.forgetTheSilent();

        assertThat(heard).containsExactly(here, new Presence(here.race(), here.run(), false, "node-2"));
    }

    @Test
    void aLineThatMakesNoSenseIsSkipped() {
        others().take("node-2\np nonsense\nq\nt a b c\n" + Wire.line(here));

        assertThat(heard).containsExactly(here);
    }

    @Test
    void manyLinesAreManyNotificationsWithinTheLimit() {
        var line = "x".repeat(90);

        var payloads = Payloads.of("node", java.util.Collections.nCopies(100, line), 1_000);

        assertThat(payloads).hasSize(10).allMatch(payload -> payload.length() <= 1_000);
        assertThat(payloads.stream()
                        .mapToLong(payload -> payload.lines().count() - 1)
                        .sum())
                .isEqualTo(100);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private OtherNodes others() {
        var listeners = new LocalSignals();
        listeners.listen(new LiveSignals.Listener() {
            @Override
            public void onTick(Tick tick) {}

            @Override
            public void onPresence(Presence presence) {
                heard.add(presence);
            }
        });
        return new OtherNodes(listeners, ((InstantSource) now::get).withZone(ZoneOffset.UTC));
    }
}
