package dev.photofinish.command.organization.rest;

import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.organization.RoomProfile;
import dev.photofinish.web.contract.Otherwise;
import dev.photofinish.web.contract.Sent;
import org.jspecify.annotations.Nullable;

/**
 * The body of a race room profile (tournaments §9.2). What is left out is as in {@link RoomProfile#STANDARD}.
 *
 * @param isDefault null = not for a new one, and as it is for another
 */
@Sent
record RoomProfileDraft(
        String name,
        @Nullable String description,
        @Otherwise("15") int startDelay,
        @Otherwise("24") int timeLimit,
        @Otherwise("false") boolean streamingRequired,
        @Otherwise("true") boolean autoStart,
        @Otherwise("true") boolean allowComments,
        @Otherwise("false") boolean hideComments,
        @Otherwise("true") boolean allowPreraceChat,
        @Otherwise("true") boolean allowMidraceChat,
        @Otherwise("true") boolean allowNonEntrantChat,
        @Nullable Boolean isDefault) {
    private static final RoomProfile USUAL = RoomProfile.STANDARD;

    static RoomProfileDraft of(Fields body) {
        var draft = new RoomProfileDraft(
                Texts.name(body),
                Texts.description(body),
                number(body, "start_delay", USUAL.startDelay(), 10, 60),
                number(body, "time_limit", USUAL.timeLimit(), 1, 72),
                body.flag("streaming_required", USUAL.streamingRequired()),
                body.flag("auto_start", USUAL.autoStart()),
                body.flag("allow_comments", USUAL.allowComments()),
                body.flag("hide_comments", USUAL.hideComments()),
                body.flag("allow_prerace_chat", USUAL.allowPreraceChat()),
                body.flag("allow_midrace_chat", USUAL.allowMidraceChat()),
                body.flag("allow_non_entrant_chat", USUAL.allowNonEntrantChat()),
                body.optionalFlag("is_default"));
        body.check();
        return draft;
    }

    RoomProfile profile() {
        return new RoomProfile(
                name,
                description,
                startDelay,
                timeLimit,
                streamingRequired,
                autoStart,
                allowComments,
                hideComments,
                allowPreraceChat,
                allowMidraceChat,
                allowNonEntrantChat);
    }

    private static int number(Fields body, String field, int otherwise, int least, int most) {
        var number = body.optionalInteger(field);
        if (number != null && (number < least || number > most)) {
            body.reject(field, "must be " + least + " to " + most);
        }
        return number == null ? otherwise : number;
    }
}
