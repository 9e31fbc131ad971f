package dev.photofinish.web.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.racetime.RacetimeUser;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shapes that need no name. */
final class Simple {
    static final String NOTHING = "null";

    private Simple() {}

    /** A value that is no record; anything that is not known here is some object. */
    static Schema<?> of(Class<?> type) {
        if (type == String.class) {
            return typed("string");
        } else if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        } else if (type == int.class || type == Integer.class) {
            return typed("integer").format("int32");
        } else if (type == long.class || type == Long.class) {
            return typed("integer").format("int64");
        } else if (type == double.class || type == Double.class) {
            return typed("number").format("double");
        } else if (type == UUID.class) {
            return typed("string").format("uuid");
        } else if (type == Instant.class) {
            return typed("string").format("date-time");
        } else if (type == RacetimeUser.class) {
            return orNull(anId());
        }
        return typed("object");
    }

    /** An account's, or a number that stands for the platform. */
    private static Schema<?> anId() {
        var id = typed("string");
        id.addType("integer");
        return id;
    }

    static Schema<?> list(Schema<?> of) {
        return typed("array").items(of);
    }

    static Schema<?> byName(Schema<?> of) {
        var map = typed("object");
        map.setAdditionalProperties(of);
        return map;
    }

    /** An enum, as the wire spells it. */
    static Schema<?> choice(Class<?> type) {
        var choice = typed("string");
        var words = new ArrayList<Object>();
        for (var field : type.getFields()) {
            if (field.isEnumConstant()) {
                var spelling = field.getAnnotation(JsonProperty.class);
                words.add(spelling == null ? field.getName() : spelling.value());
            }
        }
        choice.setEnum(words);
        return choice;
    }

    /** The same, or null. */
    static Schema<?> orNull(Schema<?> shape) {
        if (shape.get$ref() != null) {
            var either = new JsonSchema();
            either.setOneOf(List.of(shape, typed(NOTHING)));
            return either;
        }
        var types = new LinkedHashSet<>(shape.getTypes());
        types.add(NOTHING);
        shape.setTypes(types);
        return shape;
    }

    static Schema<Object> typed(String type) {
        var schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(Set.of(type)));
        return schema;
    }
}
