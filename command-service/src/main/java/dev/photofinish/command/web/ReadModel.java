package dev.photofinish.command.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document of the read side, as it goes over the wire. */
public final class ReadModel {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final byte[] document;

    /** A document in UTF-8, which the caller gives away. */
    public ReadModel(byte[] document) {
        this.document = document;
    }

    /** A document given as a tree. */
    public static ReadModel of(JsonNode tree) {
        return new ReadModel(JSON.writeValueAsBytes(tree));
    }

    /** The document in UTF-8; not to be changed. */
    public byte[] bytes() {
        return document;
    }

    /** The document as a tree. */
    public JsonNode tree() {
        return JSON.readTree(document);
    }
}
