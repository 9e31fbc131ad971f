package dev.photofinish.web.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The shapes of JSON that are met on the way through the endpoints, each under one name. Records are objects with their
 * components as fields, in snake case unless they say otherwise, as both services write them.
 */
final class Shapes {
    private static final String PATH = "#/components/schemas/";

    private final SortedMap<String, Schema<?>> known = new TreeMap<>();
    private final Map<String, Class<?>> owners = new HashMap<>();
    private final Set<String> elsewhere = new TreeSet<>();
    private final RecordShape records = new RecordShape(this);

    /** What is known so far, by name. */
    synchronized SortedMap<String, Schema<?>> all() {
        return new TreeMap<>(known);
    }

    /** The shapes that somebody else has to define. */
    synchronized Set<String> awaited() {
        var awaited = new TreeSet<>(elsewhere);
        awaited.removeAll(known.keySet());
        return awaited;
    }

    /** A shape that somebody else defines. */
    synchronized Schema<?> elsewhere(String name) {
        elsewhere.add(name);
        return named(name);
    }

    private static Schema<?> named(String name) {
        return new Schema<>().$ref(PATH + name);
    }

    /** The shape of a type: in place when it is simple, else a reference. */
    synchronized Schema<?> of(Type type) {
        return switch (type) {
            case ParameterizedType many
            when Collection.class.isAssignableFrom((Class<?>) many.getRawType()) ->
                Simple.list(of(many.getActualTypeArguments()[0]));
            case ParameterizedType many
            when Map.class.isAssignableFrom((Class<?>) many.getRawType()) ->
                Simple.byName(of(many.getActualTypeArguments()[1]));
            case Class<?> plain when plain.isEnum() -> defined(plain, Simple.choice(plain));
            case Class<?> plain when plain.isRecord() -> ofRecord(plain);
            case Class<?> plain -> Simple.of(plain);
            default -> throw new IllegalArgumentException("No JSON is known for " + type);
        };
    }

    /** Records of one value are that value. */
    private Schema<?> ofRecord(Class<?> type) {
        var single = single(type);
        return single.isPresent() ? of(single.get().getGenericType()) : object(type);
    }

    private Schema<?> object(Class<?> type) {
        var name = nameOf(type);
        if (!owners.containsKey(name)) {
            owners.put(name, type);
            known.put(name, records.of(type));
        }
        return checked(name, type);
    }

    private Schema<?> defined(Class<?> type, Schema<?> shape) {
        var name = nameOf(type);
        owners.putIfAbsent(name, type);
        known.putIfAbsent(name, shape);
        return checked(name, type);
    }

    private Schema<?> checked(String name, Class<?> type) {
        if (owners.get(name) != type) {
            throw new IllegalStateException(
                    type + " and " + owners.get(name) + " would both be called " + name + "; say @Named");
        }
        return named(name);
    }

    private static Optional<RecordComponent> single(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                .findFirst();
    }

    /** Parts of a shape carry its name before their own. */
    private static String nameOf(Class<?> type) {
        var named = type.getAnnotation(Named.class);
        var around = type.getEnclosingClass();
        if (named != null) {
            return named.value();
        }
        return around != null && around.isRecord() ? nameOf(around) + type.getSimpleName() : type.getSimpleName();
    }
}
