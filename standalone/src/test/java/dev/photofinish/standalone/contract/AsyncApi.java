package dev.photofinish.standalone.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code docs/api/asyncapi.yaml}, read more strictly than it is written: a field that it does not name is an error here,
 * although clients have to put up with it.
 */
final class AsyncApi {
    private final ObjectNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private AsyncApi(ObjectNode document) {
        this.document = document;
    }

    static AsyncApi read() {
        try {
            var file = Path.of("..", "docs", "api", "asyncapi.yaml").toFile();
            var document = (ObjectNode) new YAMLMapper().readTree(file);
            close(document.path("components"));
            return new AsyncApi(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(AsyncApi::close);
    }

    /** The types of the messages that go over a channel. */
    Set<String> typesOf(String channel) {
        var types = new HashSet<String>();
        messages(channel).fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** Those that the server sends. */
    Set<String> sentOver(String channel) {
        var types = new HashSet<String>();
        for (var operation : document.path("operations")) {
            var here = operation.at("/channel/$ref").asText().equals("#/channels/" + channel);
            if (here && operation.path("action").asText().equals("send")) {
                operation
                        .path("messages")
                        .forEach(message -> types.add(last(message.path("$ref").asText())));
            }
        }
        return types.isEmpty() ? typesOf(channel) : types;
    }

    /** What is wrong with a message; empty when all is well. */
    List<String> objections(String channel, String type, String json) {
        var reference = messages(channel).path(type).path("$ref").asText();
        if (reference.isEmpty()) {
            return List.of("nothing called " + type + " goes over " + channel);
        }
        return schema(reference).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Schema schema(String reference) {
        var schema = document.objectNode();
        schema.put("$ref", reference + "/payload");
        schema.set("components", document.path("components"));
        return schemas.getSchema(schema);
    }

    private JsonNode messages(String channel) {
        return document.at("/channels/" + channel + "/messages");
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
