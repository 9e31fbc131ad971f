package dev.photofinish.command.organization.lookup;

import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.MemberLeft;
import dev.photofinish.events.organization.MemberPermissionsChanged;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import dev.photofinish.store.WithTournaments;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say who is a member of what. */
@Component
@WithTournaments
final class MemberRows {
    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MemberJoined joined) {
        jdbc.sql("INSERT INTO organization_member (organization_id, account_id, permissions) VALUES (?, ?, ?)")
                .param(joined.organizationId().value())
                .param(joined.account().value())
                .param(names(joined.permissions()))
                .update();
    }

    void update(MemberPermissionsChanged changed) {
        jdbc.sql("UPDATE organization_member SET permissions = ? WHERE organization_id = ? AND account_id = ?")
                .param(names(changed.permissions()))
                .param(changed.organizationId().value())
                .param(changed.account().value())
                .update();
    }

    void delete(MemberLeft left) {
        jdbc.sql("DELETE FROM organization_member WHERE organization_id = ? AND account_id = ?")
                .params(left.organizationId().value(), left.account().value())
                .update();
    }

    static Permissions read(Array names) throws SQLException {
        return new Permissions(Arrays.stream((String[]) names.getArray())
                .map(Permission::valueOf)
                .toList());
    }

    private static String[] names(Permissions permissions) {
        return permissions.granted().stream().map(Permission::name).toArray(String[]::new);
    }
}
