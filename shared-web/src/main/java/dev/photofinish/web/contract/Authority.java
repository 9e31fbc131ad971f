package dev.photofinish.web.contract;

/** Who may ask an endpoint (rest-api §1). */
public enum Authority {
    /** No token is looked at. */
    ANYBODY("Anybody may ask."),
    /** A token is honoured when it is valid: its owner may see more. */
    VIEWER("Anybody may ask; who is signed in may be shown more."),
    USER("For whoever is signed in."),
    /** The account's role. */
    ORGANIZER("For accounts with the role organizer or admin."),
    /** The one who created the race, or a co-organizer. */
    RACE_ORGANIZER("For who organizes the race."),
    RACE_OWNER("For who created the race."),
    SESSION_OWNER("For who trains in the session."),
    ORGANIZATION_MEMBER("For members of the organization."),
    ORGANIZATION_MEMBER_MANAGER("For who administers the organization or manages its members."),
    /** With the permission for asynchronous tournaments, or that for tournaments at large. */
    TOURNAMENT_ADMIN("For who administers the organization or its tournaments."),
    TOURNAMENT_REVIEWER("For who administers the organization or its tournaments, or reviews runs."),
    /** Nobody else's, whoever asks. */
    RUN_OWNER("For whose run it is."),
    ORGANIZATION_ADMIN("For who administers the organization."),
    ADMIN("For administrators.");

    private final String sentence;

    Authority(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** Whether somebody without a token gets an answer. */
    boolean open() {
        return this == ANYBODY || this == VIEWER;
    }

    /** Whether a token alone is not enough. */
    boolean selective() {
        return !open() && this != USER;
    }
}
