package dev.photofinish.command.stream.eventsub;

import java.util.Arrays;
import java.util.Optional;

/** What Twitch is to tell of. */
enum Topic {
    ONLINE("stream.online"),
    OFFLINE("stream.offline");

    private final String type;

    Topic(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static Optional<Topic> of(String type) {
        return Arrays.stream(values()).filter(topic -> topic.type.equals(type)).findFirst();
    }
}
