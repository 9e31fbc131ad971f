package dev.photofinish.command.account;

/** Who goes by which login. A claim belongs to the command's transaction. */
public interface Logins {
    /** Takes the login for the account; false when somebody has it. Waits for a claim under way to be decided. */
    boolean claim(RegisterAccount command);
}
