package dev.photofinish.query.history;

import dev.photofinish.events.Event;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.query.web.QueryRefusal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of events as histories spell them, such as {@code ParticipantZoneEntered}. */
final class EventTypes {
    private static final Map<Class<?>, String> NAMES = Stream.of(RaceEvent.class, RunEvent.class)
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Class::getSimpleName));

    private EventTypes() {}

    static String name(Event event) {
        return event.getClass().getSimpleName();
    }

    /** Those of a comma-separated list; empty for none given. */
    static Set<String> parse(@Nullable String list) {
        var wanted = new HashSet<String>();
        if (list != null && !list.isBlank()) {
            for (var text : list.split(",", -1)) {
                wanted.add(known(text.trim()));
            }
        }
        return wanted;
    }

    private static String known(String name) {
        if (!NAMES.containsValue(name)) {
            throw QueryRefusal.UNKNOWN_EVENT_TYPE.because("There is no event type '" + name + "'");
        }
        return name;
    }
}
