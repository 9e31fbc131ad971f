package dev.photofinish.command.mod.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines below one heading of an indented text, without indentation; they end where the next heading stands. */
final class Section {
    private static final Pattern HEADING = Pattern.compile("\\w+:\\s*");

    /** A line as {@code key: value}; an item of a list starts with a dash. */
    record Line(boolean startsItem, String key, String value) {
        private static final Pattern FORM = Pattern.compile("(- )?\\s*(\\w+):\\s*(.*)");

        static List<Line> of(String text) {
            var match = FORM.matcher(text.strip());
            return match.matches()
                    ? List.of(new Line(
                            match.group(1) != null,
                            match.group(2),
                            match.group(3).strip()))
                    : List.of();
        }
    }

    private Section() {}

    static List<Line> of(String text, String heading) {
        List<Line> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            if (HEADING.matcher(line).matches()) {
                inside = line.strip().equals(heading + ":");
            } else if (inside) {
                lines.addAll(Line.of(line));
            }
        }
        return lines;
    }
}
