package dev.photofinish.command.organization.model;

/** How long and how many things of an organization may be (tournaments §2.1, §9.2; the numbers of things are ours). */
public final class OrganizationBounds {
    /** Of an organization's and a profile's name, in characters. */
    public static final int LONGEST_NAME = 255;
    /** Of the name of an organization that is asked for, in characters. */
    public static final int LONGEST_REQUESTED_NAME = 200;
    /** Of a description, in characters. */
    public static final int LONGEST_DESCRIPTION = 2_000;
    /** Days of age an account may have to have; ten years. */
    public static final int OLDEST_ACCOUNT_DAYS = 3_650;
    /** Uses of one invitation. */
    public static final int MOST_USES = 10_000;

    static final int MOST_MEMBERS = 2_000;
    static final int MOST_INVITES = 200;
    static final int MOST_PROFILES = 100;

    private OrganizationBounds() {}

    /** Whether it is a name: 1 to 255 characters, blanks at the ends not counted. */
    public static boolean nameFits(String name) {
        int length = length(name.strip());
        return length >= 1 && length <= LONGEST_NAME;
    }

    /** Whether it is short enough to be asked for; it is known to be a name. */
    public static boolean requestedNameFits(String name) {
        return length(name.strip()) <= LONGEST_REQUESTED_NAME;
    }

    /** Whether a description is short enough. */
    public static boolean descriptionFits(String description) {
        return length(description) <= LONGEST_DESCRIPTION;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
