package dev.photofinish.command.organization.model;

import static dev.photofinish.command.decision.RefusalKind.CONFLICT;
import static dev.photofinish.command.decision.RefusalKind.FORBIDDEN;
import static dev.photofinish.command.decision.RefusalKind.INVALID;
import static dev.photofinish.command.decision.RefusalKind.UNKNOWN;

import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.decision.RefusalKind;

/** Why an organization says no (tournaments §2, §9.2). What is somebody else's organization's is unknown, not forbidden. */
public enum OrganizationRejection implements CommandRefusal {
    UNKNOWN_ORGANIZATION(UNKNOWN, "There is no such organization"),
    UNKNOWN_MEMBER(UNKNOWN, "That is no member of the organization"),
    UNKNOWN_USER(UNKNOWN, "There is no such user"),
    UNKNOWN_INVITE(UNKNOWN, "There is no such invitation"),
    UNKNOWN_REQUEST(UNKNOWN, "Nobody asked for such an organization"),
    UNKNOWN_FEATURE(UNKNOWN, "There is no such feature"),
    UNKNOWN_PROFILE(UNKNOWN, "There is no such race room profile"),

    PLATFORM_ADMINS_ONLY(FORBIDDEN, "Only administrators of the platform may do that"),
    NOT_PERMITTED(FORBIDDEN, "Your permissions in this organization do not cover that"),

    NAME_TAKEN(CONFLICT, "There is an organization of that name already"),
    REQUESTS_WAITING(CONFLICT, "You have asked for as many organizations as may wait for an answer at once"),
    REQUEST_ANSWERED(CONFLICT, "That request was answered already"),
    ALREADY_A_MEMBER(CONFLICT, "That account is a member already"),
    MEMBERS_FULL(CONFLICT, "The organization has as many members as it can have"),
    ORGANIZATION_INACTIVE(CONFLICT, "The organization is not active"),
    SLUG_TAKEN(CONFLICT, "There is or was an invitation of that name already"),
    INVITE_EXPIRED(CONFLICT, "The invitation has expired"),
    INVITE_USED_UP(CONFLICT, "The invitation has been used as often as it could be"),
    INVITES_FULL(CONFLICT, "The organization has as many invitations as it can have; revoke one first"),
    PROFILE_NAME_TAKEN(CONFLICT, "The organization has a race room profile of that name already"),
    PROFILE_IN_USE(CONFLICT, "The race room profile is in use"),
    PROFILES_FULL(CONFLICT, "The organization has as many race room profiles as it can have"),

    EXPIRES_IN_THE_PAST(INVALID, "An invitation must expire in the future");

    private final RefusalKind kind;
    private final String sentence;

    OrganizationRejection(RefusalKind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
