package dev.photofinish.standalone.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.photofinish.standalone.client.Answer;
import java.util.List;
import java.util.stream.Stream;

/** The document of the HTTP interface, read as strictly as {@link AsyncApi}: an unnamed field is an error. */
final class OpenApi {
    private final ObjectNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private OpenApi(ObjectNode document) {
        this.document = document;
    }

    static OpenApi of(String json) {
        try {
            var document = (ObjectNode) new ObjectMapper().readTree(json);
            document.at("/components/schemas").forEach(OpenApi::close);
            return new OpenApi(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The document is no JSON: " + json, e);
        }
    }

    private static void close(JsonNode shape) {
        if (shape instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
    }

    /** The operation's description. */
    JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method);
    }

    /** Every operation there is. */
    Stream<JsonNode> operations() {
        return document.path("paths").valueStream().flatMap(JsonNode::valueStream);
    }

    /** What is wrong with an answer; empty when all is well. */
    List<String> objections(String method, String path, Answer answer) {
        var type = answer.contentType().replaceFirst(";.*", "");
        var declared = response(method, path, answer.status())
                .path("content")
                .path(type)
                .path("schema");
        if (declared.isMissingNode()) {
            return List.of(method + " " + path + " does not say that it answers " + answer.status() + " as " + type);
        }
        return schema(declared).validate(answer.text(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode response(String method, String path, int status) {
        var response = operation(method, path).path("responses").path(Integer.toString(status));
        var reference = response.path("$ref").asText();
        return reference.isEmpty() ? response : document.at(reference.substring(1));
    }

    private Schema schema(JsonNode declared) {
        var schema = document.objectNode();
        schema.set("components", document.path("components"));
        schema.set("allOf", document.arrayNode().add(declared));
        return schemas.getSchema(schema);
    }
}
