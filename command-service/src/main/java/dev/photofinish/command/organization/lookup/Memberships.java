package dev.photofinish.command.organization.lookup;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody may do in an organization, in one query, up to date as of the last command. Blocks. Administrators of the
 * platform may everything (tournaments §2.2).
 */
@Component
@WithTournaments
public final class Memberships {
    private static final String STANDING = """
            SELECT member.permissions FROM organization
            LEFT JOIN organization_member member
            ON member.organization_id = organization.id AND member.account_id = ?
            WHERE organization.id = ?
            """;

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the actor is there; empty when there is no such organization. */
    public Optional<Standing> of(OrganizationId organization, Actor actor) {
        boolean platformAdmin = actor.role() == Role.ADMIN;
        return jdbc.sql(STANDING)
                .params(actor.account().value(), organization.value())
                .query((row, number) -> {
                    var permissions = row.getArray(1);
                    return permissions == null
                            ? Standing.outsider(platformAdmin)
                            : Standing.member(MemberRows.read(permissions), platformAdmin);
                })
                .optional();
    }

    /**
     * What the actor is there, when that is enough for what they want.
     *
     * @param right such as {@link Standing#mayManageTournaments}; {@link Standing#seesInside} for what every member may
     * @throws RefusedException as unknown to whoever does not belong there, as not permitted to whoever lacks the right
     */
    public Standing require(OrganizationId organization, Actor actor, Predicate<Standing> right) {
        var standing = of(organization, actor)
                .filter(Standing::seesInside)
                .orElseThrow(() -> new RefusedException(OrganizationRejection.UNKNOWN_ORGANIZATION));
        if (!right.test(standing)) {
            throw new RefusedException(OrganizationRejection.NOT_PERMITTED);
        }
        return standing;
    }
}
