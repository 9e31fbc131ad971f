package dev.photofinish.command.racetime.api;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Terms as the form that racetime.gg reads: of yes and no only these very words are safe (racetime §1). */
final class RoomForm {
    private static final int LONGEST_TEXT = 1_000;

    private RoomForm() {}

    /** Every field that a room is opened with. */
    static MultiValueMap<String, String> opening(RoomTerms terms) {
        var form = editing(terms);
        form.set("invitational", Boolean.toString(terms.invitational()));
        form.set("team_race", "false");
        return form;
    }

    /** Every field that may be edited. */
    static MultiValueMap<String, String> editing(RoomTerms terms) {
        var form = new LinkedMultiValueMap<String, String>();
        form.set(terms.customGoal() ? "custom_goal" : "goal", terms.goal());
        form.set("unlisted", Boolean.toString(terms.unlisted()));
        form.set("ranked", "true");
        form.set("info_user", text(terms.infoUser()));
        form.set("info_bot", text(terms.infoBot()));
        form.set("start_delay", Integer.toString(terms.startDelaySeconds()));
        form.set("time_limit", Integer.toString(terms.timeLimitHours()));
        form.set("time_limit_auto_complete", "false");
        form.set("streaming_required", Boolean.toString(terms.streamingRequired()));
        form.set("auto_start", Boolean.toString(terms.autoStart()));
        form.set("allow_comments", Boolean.toString(terms.allowComments()));
        form.set("hide_comments", Boolean.toString(terms.hideComments()));
        form.set("allow_prerace_chat", Boolean.toString(terms.allowPreraceChat()));
        form.set("allow_midrace_chat", Boolean.toString(terms.allowMidraceChat()));
        form.set("allow_non_entrant_chat", Boolean.toString(terms.allowNonEntrantChat()));
        form.set("chat_message_delay", "0");
        return form;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
