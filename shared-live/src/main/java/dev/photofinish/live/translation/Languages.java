package dev.photofinish.live.translation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages that game text is known in: English first, then one for each locale file, in the order of their names. */
public final class Languages {
    /** What seeds are written in. */
    public static final Language ENGLISH = English.INSTANCE;

    private final Map<String, Language> byCode = new LinkedHashMap<>();

    private Languages(List<? extends Language> others) {
        byCode.put(ENGLISH.code(), ENGLISH);
        others.forEach(language -> byCode.put(language.code(), language));
    }

    /**
     * Reads every {@code .toml} file of a folder. A broken one is reported with its reason and left out; so is a second one
     * of the same locale.
     *
     * @param folder null = the French of the made-up seeds, which comes along
     */
    public static Languages in(@Nullable Path folder) {
        return new Languages(folder == null ? LocaleFiles.shipped() : LocaleFiles.in(folder));
    }

    /** English and nothing else. */
    public static Languages onlyEnglish() {
        return new Languages(List.of());
    }

    /** The language of a locale, else that of its first part ({@code fr} for {@code fr-CA}), else English. */
    public Language of(@Nullable String locale) {
        if (locale == null) {
            return ENGLISH;
        }
        String code = locale.replace('_', '-').toLowerCase(Locale.ROOT);
        Language exact = byCode.get(code);
        int dash = code.indexOf('-');
        return exact != null || dash < 0
                ? (exact == null ? ENGLISH : exact)
                : byCode.getOrDefault(code.substring(0, dash), ENGLISH);
    }

    /** The codes of all of them. */
    public Set<String> codes() {
        return Set.copyOf(byCode.keySet());
    }

    /** All of them. */
    public List<Language> all() {
        return List.copyOf(byCode.values());
    }
}
