package dev.photofinish.command.notification.interaction;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Somebody pressed a button.
 *
 * @param button its {@code custom_id}
 * @param user who; a snowflake
 */
record Click(String button, String user) {
    private static final Pattern SNOWFLAKE = Pattern.compile("\\d{1,20}");

    /** The click that an interaction tells of; empty when nobody of the guild did it. */
    static Optional<Click> of(JsonNode interaction) {
        var user = interaction.path("member").path("user").path("id").asString("");
        return SNOWFLAKE.matcher(user).matches()
                ? Optional.of(
                        new Click(interaction.path("data").path("custom_id").asString(""), user))
                : Optional.empty();
    }
}
