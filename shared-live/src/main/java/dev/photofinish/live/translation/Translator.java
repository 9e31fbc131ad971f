package dev.photofinish.live.translation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A language by the rules of its locale file. The texts it was asked for last are remembered. */
final class Translator implements Language {
    /** A text longer than this is none of the game's, and stays as it is. */
    static final int LONGEST_TEXT = 200;

    private static final int REMEMBERED_TEXTS = 10_000;

    private final String code;
    private final String ownName;
    private final Grammar grammar;
    private final NameBook names;
    private final GateBook gates;
    private final GateBook sides;
    private final Map<String, String> subZones;
    private final Map<String, String> types;
    private final Cache<String, String> knownNames = remembering();
    private final Cache<String, String> knownGates = remembering();

    Translator(
            String code,
            String ownName,
            NameBook names,
            GateBook gates,
            GateBook sides,
            Map<String, String> subZones,
            Map<String, String> types) {
        this.code = code;
        this.ownName = ownName;
        this.grammar = Grammar.of(code);
        this.names = names;
        this.gates = gates;
        this.sides = sides;
        this.subZones = Map.copyOf(subZones);
        this.types = Map.copyOf(types);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ownName() {
        return ownName;
    }

    @Override
    public String name(String english) {
        return remembered(knownNames, english, names::translate);
    }

    @Override
    public String title(String english) {
        return grammar.heading(name(english));
    }

    @Override
    public String gate(String english) {
        return remembered(knownGates, english, this::gateText);
    }

    @Override
    public String subZone(String english) {
        String known = subZones.get(english);
        return known == null ? name(english) : known;
    }

    @Override
    public @Nullable String type(String type) {
        return types.get(type);
    }

    @Override
    public String toString() {
        return code;
    }

    private String gateText(String english) {
        String said = gates.translate(english, names::translate);
        return said.equals(english) ? sides.translate(english, names::translate) : said;
    }

    private static String remembered(Cache<String, String> known, String text, UnaryOperator<String> translate) {
        return text.length() > LONGEST_TEXT ? text : known.get(text, translate);
    }

    private static Cache<String, String> remembering() {
        return Caffeine.newBuilder().maximumSize(REMEMBERED_TEXTS).build();
    }
}
