package dev.photofinish.query.web;

import java.time.Instant;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** The one spelling of REST bodies: snake_case, nulls sent, fields in the order their records declare. */
public final class RestJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule("rest").addSerializer(Instant.class, new RestTime()))
            .build();

    private RestJson() {}

    /** The body, ready to send. */
    public static byte[] bytes(Object body) {
        return JSON.writeValueAsBytes(body);
    }

    /** The body as a tree, to leave parts out. */
    public static ObjectNode tree(Object body) {
        return JSON.valueToTree(body);
    }
}
