package dev.photofinish.command.notification.notice;

import dev.photofinish.command.notification.post.Embed;
import dev.photofinish.events.OrganizationId;
import java.time.Instant;
import java.util.List;

/**
 * What somebody is told.
 *
 * @param organization whose affair it is
 * @param page where there is more
 * @param at when it happened
 */
record Notice(
        OrganizationId organization, String title, String page, int color, Instant at, List<Embed.Field> fields) {}
