package dev.photofinish.command.notification.notice;

import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.events.account.NotificationKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Which wish a part of the outbox fulfils. Being planned and being moved is one. */
final class NoticeKinds {
    private static final Map<Part, NotificationKind> KINDS = new EnumMap<>(Map.of(
            Part.SUBMITTED_NOTICE, NotificationKind.RACE_SUBMITTED,
            Part.APPROVED_NOTICE, NotificationKind.RACE_APPROVED,
            Part.REJECTED_NOTICE, NotificationKind.RACE_REJECTED,
            Part.SCHEDULED_NOTICE, NotificationKind.LIVE_RACE_SCHEDULED,
            Part.MOVED_NOTICE, NotificationKind.LIVE_RACE_SCHEDULED,
            Part.ROOM_NOTICE, NotificationKind.LIVE_RACE_ROOM_OPENED,
            Part.STARTED_NOTICE, NotificationKind.LIVE_RACE_STARTED,
            Part.FINISHED_NOTICE, NotificationKind.LIVE_RACE_FINISHED,
            Part.CANCELLED_NOTICE, NotificationKind.LIVE_RACE_CANCELLED));

    private NoticeKinds() {}

    static NotificationKind of(Part part) {
        return Objects.requireNonNull(KINDS.get(part), "a notice is of a kind");
    }

    /** The same of a part as it is spelled. */
    static NotificationKind of(String spelled) {
        return KINDS.entrySet().stream()
                .filter(one -> one.getKey().spelled().equals(spelled))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
