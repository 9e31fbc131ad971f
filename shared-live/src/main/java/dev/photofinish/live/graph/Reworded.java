package dev.photofinish.live.graph;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A graph document in other words; what holds no words is shared with the original. */
final class Reworded {
    private final GraphWording wording;

    private Reworded(GraphWording wording) {
        this.wording = wording;
    }

    static ObjectNode of(ObjectNode root, GraphWording wording) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll(root);
        if (root.get("nodes") instanceof ObjectNode nodes) {
            ObjectNode reworded = copy.putObject("nodes");
            nodes.forEachEntry((id, node) -> reworded.set(id, new Reworded(wording).node(node)));
        }
        return copy;
    }

    private JsonNode node(JsonNode original) {
        if (!(original instanceof ObjectNode)) {
            return original;
        }
        ObjectNode node = (ObjectNode) original.deepCopy();
        say(node, "display_name", wording::title);
        String type = Json.text(node.get("type"));
        String shown = type == null ? null : wording.type(type);
        if (shown != null) {
            node.put("display_type", shown);
        }
        Json.elements(node.get("exits")).forEach(exit -> say(exit, "text", wording::gate));
        Json.elements(node.get("entrances")).forEach(entrance -> {
            say(entrance, "text", wording::gate);
            say(entrance, "to_text", wording::title);
        });
        return node;
    }

    private static void say(@Nullable JsonNode in, String field, UnaryOperator<String> words) {
        if (in instanceof ObjectNode object) {
            String english = Json.text(object.get(field));
            if (english != null) {
                object.put(field, words.apply(english));
            }
        }
    }
}
