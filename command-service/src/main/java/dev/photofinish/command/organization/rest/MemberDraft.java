package dev.photofinish.command.organization.rest;

import dev.photofinish.command.account.rest.NamedAccounts;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import dev.photofinish.web.contract.Otherwise;
import dev.photofinish.web.contract.Sent;
import java.util.List;

/** The body that names a new member by their login. */
@Sent
record MemberDraft(String twitchUsername, @Otherwise("[]") List<Permission> permissions) {
    static MemberDraft of(Fields body) {
        var permissions = PermissionsWish.read(body);
        return new MemberDraft(NamedAccounts.login(body), permissions.granted());
    }

    Permissions wished() {
        return new Permissions(permissions);
    }
}
