package dev.photofinish.command.notification.interaction;

import java.util.List;
import java.util.Map;

/** The message with the two buttons, in Discord's words. */
final class ButtonMessage {
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int GREEN = 3;
    private static final int RED = 4;

    private ButtonMessage() {}

    static Map<String, Object> body() {
        return Map.of(
                "content",
                "Do you want to be told of new races?",
                "components",
                List.of(Map.of(
                        "type",
                        ROW,
                        "components",
                        List.of(
                                button("Become a runner", "become_runner", GREEN),
                                button("Remove the role", "remove_runner", RED)))));
    }

    private static Map<String, Object> button(String label, String id, int style) {
        return Map.of("type", BUTTON, "style", style, "label", label, "custom_id", id);
    }
}
