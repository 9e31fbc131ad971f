package dev.photofinish.live.translation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern and what becomes of a text that fits it as a whole, in whatever case (domain §12, rule 2). A placeholder takes
 * as little as it can; an English possessive behind it may be there or not, and is not taken. Matched in time linear in the
 * text (RE2), since texts come from anywhere.
 */
final class Phrase {
    private static final String CAPTURE = "(.+?)(?:['’]s|['’])?";
    private static final java.util.regex.Pattern POSSESSIVE =
            java.util.regex.Pattern.compile("^['’]s?(?![\\p{L}\\p{M}])");

    private final Pattern pattern;
    private final List<String> captured;
    private final Template becomes;
    private final Grammar grammar;

    private Phrase(Pattern pattern, List<String> captured, Template becomes, Grammar grammar) {
        this.pattern = pattern;
        this.captured = captured;
        this.becomes = becomes;
        this.grammar = grammar;
    }

    /**
     * Reads a pattern.
     *
     * @throws BrokenLocaleException when it makes no sense
     */
    static Phrase of(String from, String to, Grammar grammar) {
        Template english = Template.of(from);
        Template becomes = Template.of(to);
        List<String> captured = english.placeholders();
        if (captured.stream().distinct().count() < captured.size()) {
            throw new BrokenLocaleException("\"" + from + "\" has the same placeholder twice");
        }
        if (!captured.containsAll(becomes.placeholders())) {
            throw new BrokenLocaleException("\"" + to + "\" has a placeholder that \"" + from + "\" has not");
        }
        return new Phrase(compiled(english, from), captured, becomes, grammar);
    }

    /** Whether it stands for one text only. */
    boolean literal() {
        return captured.isEmpty();
    }

    /** What the placeholders take of a text, in their order; null when it does not fit. */
    @Nullable
    List<String> taken(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? IntStream.rangeClosed(1, captured.size())
                        .mapToObj(matcher::group)
                        .toList()
                : null;
    }

    /** What becomes of a text that fits, when what the placeholders took is said like this. */
    String say(List<String> values) {
        return grammar.contracted(becomes.filled(name -> values.get(captured.indexOf(name))));
    }

    private static Pattern compiled(Template english, String from) {
        StringBuilder regex = new StringBuilder();
        List<String> fixed = new ArrayList<>();
        boolean behindName = false;
        for (Template.Piece piece : english.pieces()) {
            switch (piece) {
                case Template.Placeholder _ -> regex.append(CAPTURE);
                case Template.Words(String words) -> {
                    String rest = behindName ? POSSESSIVE.matcher(words).replaceFirst("") : words;
                    regex.append(Pattern.quote(rest));
                    fixed.add(rest);
                }
            }
            behindName = piece instanceof Template.Placeholder;
        }
        if (fixed.stream().allMatch(String::isBlank)) {
            throw new BrokenLocaleException("\"" + from + "\" would fit any text");
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
