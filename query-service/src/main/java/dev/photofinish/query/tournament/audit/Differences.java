package dev.photofinish.query.tournament.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is other after something was done than before. Pure. */
final class Differences {
    private Differences() {}

    /**
     * All of an entry's, texts cut short.
     *
     * @param before the parts that held until then, by what they are of; one that is missing held nothing
     */
    static List<AuditChange> of(AuditEntry entry, Map<String, Part> before) {
        var found = entry.action().changes()
                ? entry.parts().stream().flatMap(part -> of(before.get(part.of()), part))
                : Stream.<AuditChange>empty();
        return Stream.concat(entry.changes().stream(), found)
                .map(AuditChange::shortened)
                .toList();
    }

    private static Stream<AuditChange> of(@Nullable Part before, Part after) {
        var was = (before == null ? Said.NOTHING : before.said()).values();
        var is = after.said().values();
        var fields = new TreeSet<>(was.keySet());
        fields.addAll(is.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .map(field -> AuditChange.of(field, was.get(field), is.get(field)));
    }
}
