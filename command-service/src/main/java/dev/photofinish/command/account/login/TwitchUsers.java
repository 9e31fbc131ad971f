package dev.photofinish.command.account.login;

import dev.photofinish.command.account.twitch.TwitchProfile;
import dev.photofinish.command.outside.OutsideAnswer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what Twitch says about somebody. What would not fit an account is left out, or is a failure. */
final class TwitchUsers {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9_]{1,25}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 500;

    private TwitchUsers() {}

    /** The first of the users; fails when there is none. */
    static TwitchProfile read(OutsideAnswer answer) {
        var user = answer.succeeded() ? answer.json().path("data").path(0) : null;
        if (user == null || !fits(user, "id", ID) || !fits(user, "login", LOGIN)) {
            throw answer.failure();
        }
        return new TwitchProfile(
                text(user, "id"), text(user, "login").toLowerCase(Locale.ROOT), displayName(user), avatar(user));
    }

    private static @Nullable String displayName(JsonNode user) {
        var name = text(user, "display_name").strip();
        return name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)
                ? null
                : name;
    }

    private static @Nullable String avatar(JsonNode user) {
        var address = text(user, "profile_image_url").strip();
        return address.startsWith("https://") && address.length() <= LONGEST_ADDRESS ? address : null;
    }

    private static boolean fits(JsonNode user, String field, Pattern pattern) {
        return pattern.matcher(text(user, field)).matches();
    }

    private static String text(JsonNode user, String field) {
        var value = user.path(field);
        return value.isString() ? value.stringValue() : "";
    }
}
