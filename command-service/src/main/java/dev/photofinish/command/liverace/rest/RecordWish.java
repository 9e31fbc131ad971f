package dev.photofinish.command.liverace.rest;

import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.AccountId;
import dev.photofinish.web.contract.Otherwise;
import dev.photofinish.web.contract.Sent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of a recording by hand (tournaments §8.8).
 *
 * @param room the full name of the room, when the live race has none
 * @param includeUserIds accounts that are recorded although they were not eligible
 */
@Sent
record RecordWish(
        @Nullable String room,
        @Otherwise("false") boolean force,
        @Nullable String reason,
        @Nullable List<AccountId> includeUserIds) {
    private static final Pattern ROOM = Pattern.compile("(?:https?://[^/]+/)?([\\w-]{1,80}/[\\w-]{1,80})/?");
    private static final int LONGEST_REASON = 500;
    private static final int MOST_INCLUDED = 500;

    static RecordWish of(Fields body) {
        var room = body.optionalText("room");
        var matched = ROOM.matcher(Objects.requireNonNullElse(room, ""));
        if (room != null && !matched.matches()) {
            body.reject("room", "must be the full name of a room, category/room");
        }
        var ids = Objects.requireNonNullElse(body.optionalTexts("include_user_ids"), List.<String>of());
        if (ids.size() > MOST_INCLUDED || !ids.stream().allMatch(Ids::isWhole)) {
            body.reject("include_user_ids", "must be at most " + MOST_INCLUDED + " UUIDs");
        }
        var force = body.flag("force", false);
        var reason = LiveRaceFields.text(body, "reason", LONGEST_REASON);
        body.check();
        var accounts = ids.stream().map(UUID::fromString).map(AccountId::new).toList();
        return new RecordWish(room == null ? null : matched.group(1), force, reason, accounts);
    }
}
