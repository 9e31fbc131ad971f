package dev.photofinish.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.seed.SeedPoolEvent;
import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.TournamentEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every revision of an event ever stored stays readable: its golden file is what the store holds. */
class GoldenEventsTest {
    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Class<?>> everyEvent() {
        return Stream.of(
                        RaceEvent.class,
                        RunEvent.class,
                        AccountEvent.class,
                        SeedPoolEvent.class,
                        StreamEvent.class,
                        OrganizationEvent.class,
                        RacetimeEvent.class,
                        TournamentEvent.class,
                        AsyncRunEvent.class,
                        LiveRaceEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void anEventIsReadFromItsGoldenFileAndWrittenBackTheSame(Class<?> event) throws IOException {
        var golden = json.readTree(goldenFileOf(event));

        var read = json.treeToValue(golden, event);

        assertThat(json.readTree(json.writeValueAsBytes(read))).isEqualTo(golden);
        assertThat(read).hasNoNullFieldsOrPropertiesExcept("maxParticipants", "scheduledAt", "avatarUrl", "nodeId");
    }

    @Test
    void anIdThatIsNoUuidIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RaceId.of("race-1"));
    }

    private static byte[] goldenFileOf(Class<?> event) throws IOException {
        var revision = event.getAnnotation(Revision.class);
        var name = "/golden/%s-%s.json".formatted(event.getSimpleName(), revision == null ? "1" : revision.value());
        try (var file = GoldenEventsTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, () -> "no golden file " + name).readAllBytes();
        }
    }
}
