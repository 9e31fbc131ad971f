package dev.photofinish.events.account;

import dev.photofinish.events.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told, and how.
 *
 * @param organizationId whose tournaments it is about; null = those of every organization they belong to
 */
public record NotificationWish(
        NotificationKind kind,
        NotificationMethod method,
        @Nullable OrganizationId organizationId) {}
