package dev.photofinish.command.mod.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostileTextPropertiesTest {
    private static final List<String> TYPES =
            List.of("auth", "ready", "pong", "status_update", "event_flag", "zone_query", "finished", "race_state", "");
    private static final List<String> FIELDS =
            List.of("type", "mod_token", "igt_ms", "death_count", "flag_id", "grace_entity_id", "map_id", "position");

    @Property(tries = 1_000)
    void noTextAtAllThrows(@ForAll String text) {
        assertThat(ModMessages.read(text)).isNotNull();
    }

    @Property(tries = 1_000)
    void noShapeOfAMessageThrowsOrLetsAnImpossibleFigureThrough(@ForAll("messages") String text) {
        switch (ModMessages.read(text)) {
            case StatusUpdate update -> {
                sound(update.igtMs());
                sound(update.deaths());
            }
            case EventFlag flag -> {
                sound(flag.flag());
                sound(flag.igtMs());
            }
            case Finished finished -> sound(finished.igtMs());
            case ZoneQuery query -> assertThat(query.grace()).isNotNegative();
            case Auth _, Ready _, Pong _, Unintelligible _ -> {}
        }
    }

    @Property(tries = 1_000)
    void noBrokenMessageThrows(@ForAll("messages") String text, @ForAll int cut, @ForAll char put) {
        int at = Math.floorMod(cut, text.length());
        assertThat(ModMessages.read(text.substring(0, at))).isNotNull();
        assertThat(ModMessages.read(text.substring(0, at) + put + text.substring(at + 1)))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), values()).ofMaxSize(8).map(HostileTextPropertiesTest::object);
    }

    private static Arbitrary<String> values() {
        Arbitrary<String> scalars = Arbitraries.oneOf(
                Arbitraries.of(TYPES).map(type -> '"' + type + '"'),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.bigIntegers().map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf),
                Arbitraries.of("null", "true", "false", "-0", "1e400", "-1e-400", "NaN", "2147483647", "2147483648"),
                Arbitraries.strings().alpha().ofMaxLength(50).map(word -> '"' + word + '"'),
                Arbitraries.of("\"\\ud800\"", "\"\\u0000\"", "\"\\x\""));
        Arbitrary<String> arrays = scalars.list().ofMaxSize(5).map(list -> '[' + String.join(",", list) + ']');
        Arbitrary<String> objects =
                Arbitraries.maps(Arbitraries.of(FIELDS), scalars).ofMaxSize(3).map(HostileTextPropertiesTest::object);
        return Arbitraries.oneOf(scalars, arrays, objects);
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void sound(Number figure) {
        if (figure != null) {
            assertThat(figure.longValue()).isBetween(0L, (long) Integer.MAX_VALUE);
        }
    }
}
