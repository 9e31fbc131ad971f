package dev.photofinish.standalone.client;

import tools.jackson.databind.JsonNode;

/** A response: its status and its body, read as JSON when it is JSON. */
public record Answer(int status, String contentType, JsonNode body, String text) {
    /** The body, after a look at the status. */
    public JsonNode ok() {
        if (status / 100 != 2) {
            throw new AssertionError("status " + status + ": " + text);
        }
        return body;
    }
}
