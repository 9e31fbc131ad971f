package dev.photofinish.command.organization.rest;

import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import dev.photofinish.web.contract.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The body that says what a member may do: these permissions and no others. */
@Sent
record PermissionsWish(List<Permission> permissions) {
    static Permissions of(Fields body) {
        if (body.optionalTexts("permissions") == null && !body.rejected("permissions")) {
            body.reject("permissions", "is required");
        }
        var permissions = read(body);
        body.check();
        return permissions;
    }

    /** None when nothing is said about them; an unknown one is noted in the body. */
    static Permissions read(Fields body) {
        var names = body.optionalTexts("permissions");
        var wished = new ArrayList<Permission>();
        for (var name : names == null ? List.<String>of() : names) {
            Arrays.stream(Permission.values())
                    .filter(permission -> permission.name().equals(name))
                    .findAny()
                    .ifPresentOrElse(wished::add, () -> reject(body));
        }
        return new Permissions(wished);
    }

    private static void reject(Fields body) {
        if (!body.rejected("permissions")) {
            body.reject("permissions", "must be of " + Arrays.toString(Permission.values()));
        }
    }
}
