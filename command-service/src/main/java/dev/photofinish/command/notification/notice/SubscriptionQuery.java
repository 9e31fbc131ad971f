package dev.photofinish.command.notification.notice;

import dev.photofinish.command.web.Ids;
import dev.photofinish.command.web.body.InvalidRequestException;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.NotificationKind;
import dev.photofinish.events.account.NotificationMethod;
import dev.photofinish.events.account.NotificationWish;
import dev.photofinish.web.problem.FieldError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which subscription a request is about; one that there cannot be is a 422. */
final class SubscriptionQuery {
    private SubscriptionQuery() {}

    /** Method null = by a direct message; organization null = all of one's own. */
    static NotificationWish wish(String type, @Nullable String method, @Nullable String organization) {
        return new NotificationWish(kind(type), method(method), organization(organization));
    }

    private static NotificationKind kind(String type) {
        return number(type)
                .flatMap(NotificationKind::of)
                .orElseThrow(() -> invalid("type", "must be 410, 411, 412 or 415 to 419"));
    }

    /** Others are known by number, and offered by nobody. */
    private static NotificationMethod method(@Nullable String method) {
        if (method == null
                || number(method)
                        .filter(code -> code == NotificationMethod.DISCORD_DM.code())
                        .isPresent()) {
            return NotificationMethod.DISCORD_DM;
        }
        throw invalid("method", "must be 1, a direct message on Discord; e-mail, webhooks and SMS are not offered");
    }

    private static @Nullable OrganizationId organization(@Nullable String organization) {
        if (organization != null && !Ids.isWhole(organization)) {
            throw invalid("organization_id", "must be a UUID");
        }
        return organization == null ? null : OrganizationId.of(organization);
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException nonsense) {
            return Optional.empty();
        }
    }

    private static InvalidRequestException invalid(String field, String message) {
        return new InvalidRequestException(List.of(new FieldError(field, message)));
    }
}
