package dev.photofinish.doubles.racetime;

import dev.photofinish.doubles.ReceivedRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a room was opened or last edited with (racetime §3.2). What a form does not say is the default, and of yes and no
 * everything but {@code false} and nothing is yes.
 */
record RoomFlags(
        String goal,
        boolean custom,
        boolean invitational,
        boolean unlisted,
        boolean ranked,
        String infoUser,
        String infoBot,
        int startDelay,
        int timeLimit,
        boolean timeLimitAutoComplete,
        boolean streamingRequired,
        boolean autoStart,
        boolean allowComments,
        boolean hideComments,
        boolean allowPreraceChat,
        boolean allowMidraceChat,
        boolean allowNonEntrantChat,
        int chatMessageDelay,
        boolean hideEntrants) {
    private static final int LONGEST_GOAL = 255;
    private static final int LONGEST_INFO = 1_000;

    /** Either flags or what is wrong, by field. */
    record Reading(@Nullable RoomFlags flags, Map<String, List<String>> errors) {}

    /** Reads a form. */
    static Reading read(ReceivedRequest form, Set<String> goals) {
        return new FormReader(form).read(goals);
    }

    private static final class FormReader {
        private final ReceivedRequest form;
        private final Map<String, List<String>> errors = new LinkedHashMap<>();

        FormReader(ReceivedRequest form) {
            this.form = form;
        }

        Reading read(Set<String> goals) {
            var goal = text("goal", LONGEST_GOAL);
            var custom = text("custom_goal", LONGEST_GOAL);
            if (!goal.isEmpty() && !goals.contains(goal)) {
                error("goal", "This is none of the goals.");
            } else if (goal.isEmpty() == custom.isEmpty()) {
                error("__all__", "Exactly one goal is needed.");
            }
            var flags = new RoomFlags(
                    custom.isEmpty() ? goal : custom,
                    !custom.isEmpty(),
                    flag("invitational", false),
                    flag("unlisted", false),
                    flag("ranked", true),
                    text("info_user", LONGEST_INFO),
                    text("info_bot", LONGEST_INFO),
                    number("start_delay", 15, 10, 60),
                    number("time_limit", 24, 1, 72),
                    flag("time_limit_auto_complete", false),
                    flag("streaming_required", true),
                    flag("auto_start", true),
                    flag("allow_comments", true),
                    flag("hide_comments", false),
                    flag("allow_prerace_chat", true),
                    flag("allow_midrace_chat", true),
                    flag("allow_non_entrant_chat", true),
                    number("chat_message_delay", 0, 0, 90),
                    flag("hide_entrants", false));
            return new Reading(errors.isEmpty() ? flags : null, errors);
        }

        /** What is no form is read as an empty one. */
        private @Nullable String field(String name) {
            return form.isForm() ? form.formField(name) : null;
        }

        private boolean flag(String field, boolean unsaid) {
            var value = field(field);
            return value == null ? unsaid : !value.isEmpty() && !value.equalsIgnoreCase("false");
        }

        private String text(String field, int longest) {
            var value = field(field);
            var text = value == null ? "" : value.strip();
            if (text.length() > longest) {
                error(field, "This is too long.");
            }
            return text;
        }

        private int number(String field, int unsaid, int least, int most) {
            var value = field(field);
            if (value == null || value.isBlank()) {
                return unsaid;
            }
            try {
                int number = Integer.parseInt(value.strip());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException nonsense) {
                error(field, "This is no whole number.");
                return unsaid;
            }
            error(field, "This is out of range.");
            return unsaid;
        }

        private void error(String field, String text) {
            errors.computeIfAbsent(field, _ -> new ArrayList<>()).add(text);
        }
    }

    /** Another goal of this room, info and so on kept: what is still taken into account once the countdown began. */
    RoomFlags editedWhileRacing(RoomFlags edit) {
        return new RoomFlags(
                goal,
                custom,
                invitational,
                edit.unlisted,
                ranked,
                edit.infoUser,
                infoBot,
                startDelay,
                timeLimit,
                timeLimitAutoComplete,
                streamingRequired,
                autoStart,
                edit.allowComments,
                edit.hideComments,
                allowPreraceChat,
                edit.allowMidraceChat,
                edit.allowNonEntrantChat,
                edit.chatMessageDelay,
                hideEntrants);
    }

    /** The same with other texts; null leaves one alone. */
    RoomFlags withInfo(@Nullable String user, @Nullable String bot) {
        return new RoomFlags(
                goal,
                custom,
                invitational,
                unlisted,
                ranked,
                user == null || user.isEmpty() ? infoUser : user,
                bot == null || bot.isEmpty() ? infoBot : bot,
                startDelay,
                timeLimit,
                timeLimitAutoComplete,
                streamingRequired,
                autoStart,
                allowComments,
                hideComments,
                allowPreraceChat,
                allowMidraceChat,
                allowNonEntrantChat,
                chatMessageDelay,
                hideEntrants);
    }
}
