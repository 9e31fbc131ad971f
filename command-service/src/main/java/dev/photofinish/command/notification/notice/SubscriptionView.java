package dev.photofinish.command.notification.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.NotificationWish;
import dev.photofinish.web.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something that one is told, on the wire.
 *
 * @param type its number (tournaments §10.2)
 * @param name the same as a word
 * @param method 1 = a direct message on Discord
 * @param organizationId null = of every organization that one belongs to
 */
@Named("NotificationSubscription")
record SubscriptionView(
        int type,
        String name,
        int method,
        @JsonProperty("organization_id") @Nullable OrganizationId organizationId) {
    static SubscriptionView of(NotificationWish wish) {
        return new SubscriptionView(
                wish.kind().code(), wish.kind().name(), wish.method().code(), wish.organizationId());
    }
}
