package dev.photofinish.standalone.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Role by action by state of the race: every cell of the table, and none missing. */
class RacePermissionsTest extends ServerStory {
    private static final List<List<String>> ROWS = Table.read("/permission/races.txt");
    private static final int FIRST_CELL = 2;
    /** In the order of the columns. */
    private static final List<RaceRole> ROLES = List.of(RaceRole.values());

    private final Map<RaceRole, Api> people = new EnumMap<>(RaceRole.class);
    private final Map<RaceState, PeopledRace> untouched = new EnumMap<>(RaceState.class);
    /** How many each untouched race had at first. */
    private final Map<PeopledRace, Integer> facts = new HashMap<>();

    @Override
    protected SeedFolder seeds(SeedFolder folder) {
        IntStream.range(0, 400).forEach(n -> folder.seed("standard", "%012x".formatted(n), SampleSeed.graph()));
        return folder;
    }

    @BeforeAll
    void everybodySignsIn() {
        people.put(RaceRole.NOBODY, Api.anonymous(server));
        people.put(RaceRole.USER, user("a_user"));
        people.put(RaceRole.PLAYER, user("a_player"));
        people.put(RaceRole.CASTER, user("a_caster"));
        people.put(RaceRole.ORGANIZER, organizer());
        people.put(RaceRole.CO_ORGANIZER, user("co_organizer"));
        people.put(RaceRole.ADMIN, Api.as(server, "boss", "admin"));
        user("newcomer");
        user("second_player");
    }

    @Test
    void theTableHasEveryActionInEveryStateForEverybody() {
        assertThat(ROWS).allSatisfy(row -> assertThat(row).hasSize(FIRST_CELL + ROLES.size()));
        assertThat(ROWS.stream().map(row -> row.get(0) + " " + row.get(1)))
                .doesNotHaveDuplicates()
                .hasSize(RaceAction.values().length * RaceState.values().length);
    }

    @TestFactory
    Stream<DynamicTest> everyCell() {
        return ROWS.stream().flatMap(this::cells);
    }

    private Stream<DynamicTest> cells(List<String> row) {
        var action = RaceAction.of(row.get(0));
        var state = RaceState.of(row.get(1));
        return IntStream.range(0, ROLES.size()).mapToObj(column -> {
            var role = ROLES.get(column);
            int expected = Integer.parseInt(row.get(FIRST_CELL + column));
            return DynamicTest.dynamicTest(
                    "%s in a %s race by %s: %d".formatted(row.get(0), row.get(1), role, expected),
                    () -> cell(action, state, role, expected));
        });
    }

    /** What is refused, or only reads, leaves the race as it was, so that the next cell can have it. */
    private void cell(RaceAction action, RaceState state, RaceRole role, int expected) {
        boolean harmless = expected >= 400 || READING.contains(action);
        var race = harmless ? untouched.computeIfAbsent(state, this::counted) : PeopledRace.in(state, people);

        var answer = action.tryBy(Objects.requireNonNull(people.get(role)), race);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(expected);
        if (harmless) {
            assertThat(facts(race)).isEqualTo(facts.get(race));
        }
    }

    private PeopledRace counted(RaceState state) {
        var race = PeopledRace.in(state, people);
        facts.put(race, facts(race));
        return race;
    }

    private static final EnumSet<RaceAction> READING = EnumSet.of(
            RaceAction.READ,
            RaceAction.HISTORY,
            RaceAction.READINESS,
            RaceAction.READ_INVITE,
            RaceAction.MOD_CONFIG,
            RaceAction.SEED_PACK);

    private int facts(PeopledRace race) {
        return Objects.requireNonNull(people.get(RaceRole.ADMIN))
                .get(race.path() + "/history?limit=1000")
                .ok()
                .get("events")
                .size();
    }
}
