package dev.photofinish.command.notification.notice;

import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.NotificationKind;
import dev.photofinish.events.account.NotificationMethod;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.WithTournaments;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who of an organization wants to be told something and can be reached: one question however many they are. Blocks.
 */
@WithTournaments
@Component
final class Audience {
    private static final String WISHING = """
            SELECT DISTINCT wish.account_id FROM organization_member member
            JOIN notification_subscription wish ON wish.account_id = member.account_id
            JOIN discord_link link ON link.account_id = member.account_id
            WHERE member.organization_id = :organization AND wish.kind = :kind AND wish.method = :method
              AND (wish.organization_id IS NULL OR wish.organization_id = :organization)
              AND
            """;
    private static final String RACING = """
            EXISTS (SELECT 1 FROM async_run run WHERE run.live_race_id = :what AND run.account_id = wish.account_id)
            """;
    private static final String PLAYING = """
            EXISTS (SELECT 1 FROM async_run run WHERE run.run_id = :what AND run.account_id = wish.account_id)
            """;
    private static final String TOLD = """
            EXISTS (SELECT 1 FROM delivery told WHERE told.concerns = :what AND told.account_id = wish.account_id
                    AND told.status <> 'failed' AND told.part IN (:parts))
            """;
    private static final String[] REVIEWING = Arrays.stream(Permission.values())
            .filter(one -> Standing.member(Permissions.of(one), false).mayReview())
            .map(Permission::name)
            .toArray(String[]::new);
    /** By which somebody knows of a live race that is ahead. */
    static final Set<Part> ANNOUNCEMENTS = Set.of(Part.SCHEDULED_NOTICE, Part.MOVED_NOTICE, Part.ROOM_NOTICE);

    private final JdbcClient jdbc;

    Audience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All who wish for it. */
    List<AccountId> wishing(OrganizationId organization, NotificationKind kind) {
        return list(question(organization, kind, "TRUE"));
    }

    /** Those who have a run in a live race. */
    List<AccountId> racing(OrganizationId organization, NotificationKind kind, UUID liveRace) {
        return list(question(organization, kind, RACING).param("what", liveRace));
    }

    /** The player of a run, if they wish for it. */
    List<AccountId> playing(OrganizationId organization, NotificationKind kind, UUID run) {
        return list(question(organization, kind, PLAYING).param("what", run));
    }

    /** Those who were told, or are about to be, that a live race is ahead. */
    List<AccountId> told(OrganizationId organization, NotificationKind kind, UUID liveRace) {
        return list(question(organization, kind, TOLD)
                .param("what", liveRace)
                .param("parts", ANNOUNCEMENTS.stream().map(Part::spelled).toList()));
    }

    /** Those who review runs, but for the player of the run. */
    List<AccountId> reviewing(OrganizationId organization, NotificationKind kind, UUID run) {
        return list(question(organization, kind, "member.permissions && CAST(:reviewing AS text[]) AND NOT " + PLAYING)
                .param("what", run)
                .param("reviewing", REVIEWING));
    }

    private JdbcClient.StatementSpec question(OrganizationId organization, NotificationKind kind, String who) {
        return jdbc.sql(WISHING + who)
                .param("organization", organization.value())
                .param("kind", kind.code())
                .param("method", NotificationMethod.DISCORD_DM.code());
    }

    private static List<AccountId> list(JdbcClient.StatementSpec question) {
        return question.query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }
}
