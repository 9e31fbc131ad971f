package dev.photofinish.events.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** The permissions of one member, each once and always in the same order; an array on the wire. Immutable. */
public record Permissions(@JsonValue List<Permission> granted) {
    /** Those of somebody who is only a member. */
    public static final Permissions NONE = new Permissions(List.of());

    /** Takes them in any order. */
    @JsonCreator
    public Permissions {
        granted = ordered(granted);
    }

    /** These. */
    public static Permissions of(Permission... granted) {
        return new Permissions(Arrays.asList(granted));
    }

    /** Whether any of these is granted. */
    public boolean any(Permission... wanted) {
        return Arrays.stream(wanted).anyMatch(granted::contains);
    }

    /** Whether nothing is granted. */
    public boolean isEmpty() {
        return granted.isEmpty();
    }

    private static List<Permission> ordered(Collection<Permission> any) {
        return any.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(any));
    }
}
