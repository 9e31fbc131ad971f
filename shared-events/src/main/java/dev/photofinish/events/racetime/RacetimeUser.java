package dev.photofinish.events.racetime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.photofinish.events.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose doing it is (racetime §11.4): an account's, the platform's own, or that of somebody whom we cannot name. In JSON
 * the account's id, -1 and null. Somebody unknown is entitled to nothing.
 */
public sealed interface RacetimeUser {
    /** The platform's id on the wire. */
    int SYSTEM_USER_ID = -1;

    /** An account that is linked to the person in the room. */
    record Linked(AccountId account) implements RacetimeUser {
        @Override
        public String describe() {
            return "User " + account;
        }
    }

    /** Whoever is no account of ours. */
    enum Nobody implements RacetimeUser {
        /** The platform itself. Never an entrant. */
        SYSTEM("System/Automation"),
        /** A person on racetime.gg to whom no account is linked. */
        UNKNOWN("Unknown/Unauthenticated");

        private final String description;

        Nobody(String description) {
            this.description = description;
        }

        @Override
        public String describe() {
            return description;
        }
    }

    /** The platform itself. */
    static RacetimeUser system() {
        return Nobody.SYSTEM;
    }

    /** Nobody we know. */
    static RacetimeUser unknown() {
        return Nobody.UNKNOWN;
    }

    /** Reads the form in JSON; a number is the platform. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RacetimeUser of(@Nullable Object wire) {
        return switch (wire) {
            case null -> unknown();
            case Number _ -> system();
            default -> new Linked(new AccountId(UUID.fromString(wire.toString())));
        };
    }

    /** The form in JSON: an id, -1 or null. */
    @JsonValue
    default @Nullable Object wire() {
        return switch (this) {
            case Linked(var account) -> account.toString();
            case Nobody nobody -> nobody == Nobody.SYSTEM ? SYSTEM_USER_ID : null;
        };
    }

    /** For logs. */
    String describe();
}
