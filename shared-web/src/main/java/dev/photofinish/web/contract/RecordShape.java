package dev.photofinish.web.contract;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The object that a record is on the wire. All of its fields are there, but for those that are left out when they are
 * null and those of requests that have something to fall back on. One that lists its further fields has them as well.
 */
final class RecordShape {
    private final Shapes shapes;

    RecordShape(Shapes shapes) {
        this.shapes = shapes;
    }

    Schema<?> of(Class<?> type) {
        var object = Simple.typed("object");
        addFields(object, type);
        return object;
    }

    private void addFields(Schema<?> object, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            if (find(component, JsonUnwrapped.class).isPresent()) {
                addFields(object, component.getType());
            } else if (find(component, JsonAnyGetter.class).isPresent()) {
                object.setAdditionalProperties(true);
            } else {
                addField(object, component);
            }
        }
    }

    private void addField(Schema<?> object, RecordComponent component) {
        var name = nameOf(component);
        object.addProperty(name, shape(component));
        if (!mayBeLeftOut(component.getDeclaringRecord(), component)) {
            object.addRequiredItem(name);
        }
    }

    private Schema<?> shape(RecordComponent component) {
        var shape = plain(component);
        otherwise(component).ifPresent(value -> shape.setDefault(literal(value, component.getType())));
        return isNullable(component) && !leftOutWhenNull(component.getDeclaringRecord(), component)
                ? Simple.orNull(shape)
                : shape;
    }

    private Schema<?> plain(RecordComponent component) {
        var elsewhere = component.getAnnotation(Elsewhere.class);
        if (elsewhere != null) {
            return shapes.elsewhere(elsewhere.value());
        }
        // JSON as text, written as it is.
        return find(component, JsonRawValue.class).isPresent()
                ? Simple.typed("object")
                : shapes.of(component.getGenericType());
    }

    private static boolean mayBeLeftOut(Class<?> type, RecordComponent component) {
        return leftOutWhenNull(type, component)
                || otherwise(component).isPresent()
                || (type.isAnnotationPresent(Sent.class) && isNullable(component));
    }

    private static boolean leftOutWhenNull(Class<?> type, RecordComponent component) {
        return isNullable(component)
                && find(component, JsonInclude.class)
                        .or(() -> Optional.ofNullable(type.getAnnotation(JsonInclude.class)))
                        .filter(include -> include.value() == JsonInclude.Include.NON_NULL)
                        .isPresent();
    }

    private static Optional<String> otherwise(RecordComponent component) {
        return Optional.ofNullable(component.getAnnotation(Otherwise.class)).map(Otherwise::value);
    }

    private static Object literal(String value, Class<?> type) {
        if (type == boolean.class) {
            return Boolean.valueOf(value);
        }
        return type == int.class ? Integer.valueOf(value) : value;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String nameOf(RecordComponent component) {
        return find(component, JsonProperty.class)
                .map(JsonProperty::value)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> snakeCase(component.getName()));
    }

    /** Jackson's annotations are for fields and methods: a record passes them on to its accessors. */
    private static <A extends Annotation> Optional<A> find(RecordComponent component, Class<A> annotation) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(annotation));
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
