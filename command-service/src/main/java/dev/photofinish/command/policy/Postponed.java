package dev.photofinish.command.policy;

/**
 * A reaction that is still owed, as it is written down.
 *
 * @param policy name of the policy
 * @param position of the event
 */
record Postponed(String policy, long position) {
    /** The name of its class, which is a sentence of its own. */
    static String nameOf(Policy policy) {
        return policy.getClass().getSimpleName();
    }

    static Postponed read(String subject) {
        int space = subject.indexOf(' ');
        return new Postponed(subject.substring(space + 1), Long.parseLong(subject.substring(0, space)));
    }

    String subject() {
        return position + " " + policy;
    }
}
