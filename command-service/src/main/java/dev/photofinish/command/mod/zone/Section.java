package dev.photofinish.command.mod.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines below one heading of an indented text; they end where the next heading stands. */
final class Section {
    private static final Pattern HEADING = Pattern.compile("\\w+:\\s*");

    /**
     * A line as {@code key: value}, with or without a comment behind it.
     *
     * @param column where its key stands: keys of one item of a list stand below each other
     * @param startsItem whether there is a dash before it
     */
    record Line(int column, boolean startsItem, String key, String value) {
        private static final Pattern FORM = Pattern.compile("\\s*(- )?\\s*(\\w+):\\s*(.*)");
        private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

        static List<Line> of(String text) {
            var match = FORM.matcher(text);
            return match.matches()
                    ? List.of(new Line(
                            match.start(2),
                            match.group(1) != null,
                            match.group(2),
                            COMMENT.matcher(match.group(3)).replaceFirst("").strip()))
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
