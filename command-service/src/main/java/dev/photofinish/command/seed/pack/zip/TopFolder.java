package dev.photofinish.command.seed.pack.zip;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The one folder that everything in a zip is in (domain §7.2).
 *
 * @param prefix of every name, with its slash; empty when there is no such folder
 * @param utf8 whether its bytes are said to be UTF-8
 */
record TopFolder(String prefix, boolean utf8) {
    private static final TopFolder NONE = new TopFolder("", true);
    /** Nothing that a program might take for a way out of the folder it unpacks to. */
    private static final Pattern PLAIN = Pattern.compile("(?!\\.{1,2}/)[^/\\\\:\\x00-\\x1f\\x7f]{1,255}/");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");

    static TopFolder of(List<CentralEntry> entries) {
        if (entries.isEmpty()) {
            return NONE;
        }
        var first = entries.getFirst();
        var prefix = first.name().substring(0, first.name().indexOf('/') + 1);
        boolean shared = entries.stream().allMatch(entry -> entry.name().startsWith(prefix));
        return shared && PLAIN.matcher(prefix).matches()
                ? new TopFolder(prefix, first.utf8() || ASCII.matcher(prefix).matches())
                : NONE;
    }
}
