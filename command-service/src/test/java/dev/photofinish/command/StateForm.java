package dev.photofinish.command;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything of ours that is written down when an aggregate is kept: a line for each class, with its parts. */
final class StateForm {
    private static final Pattern OURS = Pattern.compile("dev\\.photofinish\\.[\\w.$]+");

    private final Map<String, String> lines = new TreeMap<>();

    private StateForm() {}

    static String of(Class<?> aggregate) {
        var form = new StateForm();
        form.add(aggregate);
        return form.lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private void add(Class<?> type) {
        if (lines.containsKey(type.getName())) {
            return;
        }
        lines.put(type.getName(), parts(type));
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
        }
        OURS.matcher(parts(type)).results().forEach(name -> add(named(name.group())));
    }

    private static String parts(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        return (type.isRecord()
                        ? Arrays.stream(type.getRecordComponents()).map(StateForm::part)
                        : fields(type).map(StateForm::part))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic());
    }

    private static String part(RecordComponent component) {
        return part(component.getName(), component.getGenericType());
    }

    private static String part(Field field) {
        return part(field.getName(), field.getGenericType());
    }

    private static String part(String name, Type type) {
        return name + " " + type.getTypeName();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
