package dev.photofinish.web.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.racetime.RacetimeUser;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private final Shapes shapes = new Shapes();

    enum Colour {
        @JsonProperty("deep_red")
        RED
    }

    record Car(
            RaceId id,
            @JsonProperty("is_fast") boolean fast,
            @Nullable Instant firstStart,
            Colour colour,
            List<Wheel> wheels,
            Map<String, Long> bestLaps,
            @Nullable Wheel spareWheel,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String motto) {}

    record Wheel(double size) {}

    record Labelled(String label, @JsonUnwrapped Wheel wheel) {}

    @Sent
    record Wish(@Otherwise("4") int wheels, @Nullable String name, String colour) {}

    record Driven(@Elsewhere("Driver") @Nullable Object driver) {}

    record Noted(RacetimeUser by, @JsonAnyGetter Map<String, Object> more) {}

    @Named("Car")
    record Impostor(String name) {}

    @Test
    void whoDidSomethingIsAnIdANumberOrNothingAndFurtherFieldsMayCome() {
        var noted = defined(Noted.class);

        assertThat(field(noted, "by").getTypes()).containsExactly("string", "integer", "null");
        assertThat(noted.getProperties()).containsOnlyKeys("by");
        assertThat(noted.getAdditionalProperties()).isEqualTo(true);
    }

    @Test
    void fieldsAreCalledAndTypedAsOnTheWire() {
        var car = defined(Car.class);

        assertThat(car.getProperties().keySet())
                .containsExactly(
                        "id", "is_fast", "first_start", "colour", "wheels", "best_laps", "spare_wheel", "motto");
        assertThat(field(car, "id").getTypes()).containsExactly("string");
        assertThat(field(car, "id").getFormat()).isEqualTo("uuid");
        assertThat(field(car, "first_start").getFormat()).isEqualTo("date-time");
        assertThat(field(car, "wheels").getItems().get$ref()).endsWith("/Wheel");
        assertThat(defined(Colour.class).getEnum()).isEqualTo(List.of("deep_red"));
    }

    @Test
    void everyFieldIsThereAndWhatMayBeNullSaysSo() {
        var car = defined(Car.class);

        assertThat(car.getRequired())
                .containsExactlyInAnyOrder(
                        "id", "is_fast", "first_start", "colour", "wheels", "best_laps", "spare_wheel");
        assertThat(field(car, "first_start").getTypes()).containsExactlyInAnyOrder("string", "null");
        assertThat(field(car, "spare_wheel").getOneOf()).hasSize(2);
        assertThat(field(car, "motto").getTypes()).containsExactly("string");
    }

    @Test
    void ofRequestsOnlyWhatHasNoOtherwiseHasToBeThere() {
        var wish = defined(Wish.class);

        assertThat(wish.getRequired()).containsExactly("colour");
        assertThat(field(wish, "wheels").getDefault()).isEqualTo(4);
        assertThat(field(wish, "name").getTypes()).containsExactlyInAnyOrder("string", "null");
    }

    @Test
    void unwrappedFieldsStandBesideTheOthers() {
        assertThat(defined(Labelled.class).getProperties().keySet()).containsExactly("label", "size");
    }

    @Test
    void shapesOfTheOtherServiceAreAwaitedUntilSomebodyDefinesThem() {
        defined(Driven.class);

        assertThat(shapes.awaited()).containsExactly("Driver");
    }

    @Test
    void twoShapesOfOneNameAreNoticed() {
        defined(Car.class);

        assertThatThrownBy(() -> shapes.of(Impostor.class)).hasMessageContaining("say @Named");
    }

    private Schema<?> defined(Class<?> type) {
        shapes.of(type);
        return shapes.all().get(type.getSimpleName());
    }

    private static Schema<?> field(Schema<?> shape, String name) {
        return (Schema<?>) shape.getProperties().get(name);
    }
}
