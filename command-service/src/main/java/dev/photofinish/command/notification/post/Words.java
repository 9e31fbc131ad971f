package dev.photofinish.command.notification.post;

import dev.photofinish.events.race.SeedRef;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How things are written in posts (domain §10). */
public final class Words {
    private static final String TRAINING = "training_";
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\*_~`|<\\[\\]]");
    private static final int LONGEST_TITLE = 256;
    private static final int SECOND = 1_000;
    private static final int MINUTE = 60;

    private Words() {}

    /** Whether races of the pool are announced as solo. */
    static boolean solo(@Nullable SeedRef seed) {
        return seed != null && seed.poolName().startsWith(TRAINING);
    }

    /** A pool's name for people: {@code training_two_bosses} is Two Bosses. */
    static String pool(@Nullable SeedRef seed) {
        var name = seed == null ? "" : seed.poolName();
        var bare = name.startsWith(TRAINING) ? name.substring(TRAINING.length()) : name;
        return Arrays.stream(bare.split("_"))
                .filter(word -> !word.isBlank())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** {@code M:SS}, or {@code H:MM:SS} from an hour on. */
    public static String time(long milliseconds) {
        long seconds = milliseconds / SECOND;
        long hours = seconds / (MINUTE * MINUTE);
        long minutes = seconds / MINUTE % MINUTE;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % MINUTE);
    }

    /** A moment that each reader is shown in their own time zone. */
    public static String moment(Instant moment) {
        return "<t:" + moment.getEpochSecond() + ":F>";
    }

    /** How long until then, or how long ago, as of when somebody reads it. */
    static String countdown(Instant moment) {
        return "<t:" + moment.getEpochSecond() + ":R>";
    }

    /** What people wrote, as they wrote it: none of it is formatting or a mention. */
    public static String plain(String text) {
        return MARKDOWN.matcher(text).replaceAll("\\\\$0");
    }

    /** The same of a long text: its beginning, at most so many characters before it is written plainly. */
    public static String excerpt(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? plain(text)
                : plain(text.substring(0, text.offsetByCodePoints(0, longest))) + "…";
    }

    /** The same behind a few words, cut to what Discord takes as a title: it would refuse the whole post. */
    public static String title(String before, String text) {
        var title = new StringBuilder(before);
        for (int code : text.codePoints().toArray()) {
            var next = plain(Character.toString(code));
            if (title.length() + next.length() >= LONGEST_TITLE) {
                return title.append('…').toString();
            }
            title.append(next);
        }
        return title.toString();
    }
}
