package dev.photofinish.live.translation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a language does to words that are put together (domain §12, rules 3 and 4). */
enum Grammar {
    /** Nothing. */
    PLAIN {
        @Override
        String contracted(String text) {
            return text;
        }

        @Override
        String withoutArticle(String name) {
            return name;
        }
    },

    /** {@code de le} is {@code du}; a name that stands by itself needs no article. */
    FRENCH {
        @Override
        String contracted(String text) {
            return UNCONTRACTED.matcher(text).replaceAll(Grammar::contraction);
        }

        @Override
        String withoutArticle(String name) {
            return ARTICLE.matcher(name).replaceFirst("");
        }
    };

    private static final Pattern UNCONTRACTED =
            Pattern.compile("(?<![\\p{L}\\p{M}])(de|De|à|À) (le|Le|les|Les)(?![\\p{L}\\p{M}'’])");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:(?:les?|la)\\s+|l['’])(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> CONTRACTIONS = Map.of(
            "de le", "du", "de les", "des", "De le", "Du", "De les", "Des", //
            "à le", "au", "à les", "aux", "À le", "Au", "À les", "Aux");

    static Grammar of(String locale) {
        return locale.equals("fr") || locale.startsWith("fr-") ? FRENCH : PLAIN;
    }

    /** The text with what was put into it contracted with what stands before. */
    abstract String contracted(String text);

    abstract String withoutArticle(String name);

    /** A name as a heading: each part without its article and with a capital. */
    final String heading(String name) {
        return Arrays.stream(name.split(NameBook.JOINT, -1))
                .map(part -> capitalized(withoutArticle(part)))
                .collect(Collectors.joining(NameBook.JOINT));
    }

    private static String contraction(MatchResult found) {
        return CONTRACTIONS.getOrDefault(found.group(1) + " " + found.group(2).toLowerCase(Locale.ROOT), found.group());
    }

    private static String capitalized(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
