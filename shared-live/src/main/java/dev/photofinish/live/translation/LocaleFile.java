package dev.photofinish.live.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** A locale file in TOML; its tables are described in docs/operations/localisation.md. */
final class LocaleFile {
    private static final Set<String> TABLES = Set.of(
            "meta",
            "types",
            "bosses",
            "regions",
            "locations",
            "name_patterns",
            "gates",
            "gate_patterns",
            "side_texts",
            "side_text_patterns",
            "sub_zones");

    /** What an account has room for (rest-api §13). */
    private static final int LONGEST_CODE = 10;

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})?");

    private final TomlTable file;
    private final Grammar grammar;

    private LocaleFile(TomlTable file, Grammar grammar) {
        this.file = file;
        this.grammar = grammar;
    }

    /**
     * Reads a file's text.
     *
     * @throws BrokenLocaleException when it is no TOML, or says what makes no sense
     */
    static Translator read(String toml) {
        TomlParseResult file = Toml.parse(toml);
        if (file.hasErrors()) {
            throw new BrokenLocaleException(String.valueOf(file.errors().getFirst()));
        }
        for (String table : file.keySet()) {
            if (!TABLES.contains(table)) {
                throw new BrokenLocaleException("there is no table [" + table + "]");
            }
        }
        Map<String, Object> meta = meta(file);
        String code = code(meta.get("locale"));
        return new LocaleFile(file, Grammar.of(code)).translator(code, text("meta.language", meta.get("language")));
    }

    private Translator translator(String code, String ownName) {
        return new Translator(
                code,
                ownName,
                new NameBook(List.of(texts("bosses"), texts("regions"), texts("locations")), phrases("name_patterns")),
                new GateBook(texts("gates"), phrases("gate_patterns")),
                new GateBook(texts("side_texts"), phrases("side_text_patterns")),
                texts("sub_zones"),
                texts("types"));
    }

    private static Map<String, Object> meta(TomlTable file) {
        return file.get(List.of("meta")) instanceof TomlTable meta ? meta.toMap() : Map.of();
    }

    private static String code(@Nullable Object locale) {
        String code = text("meta.locale", locale).toLowerCase(Locale.ROOT);
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            throw new BrokenLocaleException("meta.locale is no locale such as fr or pt-br");
        }
        return code;
    }

    private Map<String, String> texts(String table) {
        Map<String, String> texts = new HashMap<>();
        Object found = file.get(List.of(table));
        if (found instanceof TomlTable entries) {
            entries.toMap().forEach((english, text) -> texts.put(english, text(table + ".\"" + english + "\"", text)));
        } else if (found != null) {
            throw new BrokenLocaleException(table + " is no table: write [" + table + "]");
        }
        return texts;
    }

    private List<Phrase> phrases(String array) {
        List<Phrase> phrases = new ArrayList<>();
        Object found = file.get(List.of(array));
        if (found instanceof TomlArray entries) {
            for (int i = 0; i < entries.size(); i++) {
                phrases.add(phrase(array + " no. " + (i + 1), entries.get(i)));
            }
        } else if (found != null) {
            throw new BrokenLocaleException(array + " is no list of patterns: write [[" + array + "]]");
        }
        return phrases;
    }

    private Phrase phrase(String where, Object entry) {
        Map<String, Object> words = entry instanceof TomlTable table ? table.toMap() : Map.of();
        return Phrase.of(text(where + ": from", words.get("from")), text(where + ": to", words.get("to")), grammar);
    }

    private static String text(String where, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new BrokenLocaleException(where + " has to be a text");
    }
}
