package dev.photofinish.mod.pool;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a draft as {@code graph.json}, format 4.0 (domain §8). */
final class GraphFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> GEMS = List.of("Gem of Embers", "Gem of Hoarfrost", "Gem of the Undertow");

    private final SeedDraft draft;
    private final ObjectNode root = JSON.createObjectNode();

    private GraphFile(SeedDraft draft) {
        this.draft = draft;
    }

    static byte[] write(SeedDraft draft) {
        GraphFile file = new GraphFile(draft);
        file.head();
        file.nodes();
        file.ways();
        file.belongings();
        return JSON.writeValueAsString(file.root).getBytes(StandardCharsets.UTF_8);
    }

    private void head() {
        root.put("version", "4.0")
                .put("seed", draft.number())
                .put("total_layers", draft.layers())
                .put("total_nodes", draft.nodes().size())
                .put(
                        "total_zones",
                        draft.nodes().stream()
                                .mapToInt(node -> node.zones().size())
                                .sum())
                .put("total_paths", draft.paths());
        root.putObject("options").put("scale", true).put("shuffle", true);
        root.put("start_node", draft.nodes().getFirst().id());
    }

    private void nodes() {
        ObjectNode nodes = root.putObject("nodes");
        for (NodeDraft node : draft.nodes()) {
            ObjectNode json = nodes.putObject(node.id());
            json.put("type", node.type().wire()).put("display_name", node.displayName());
            node.zones().forEach(json.putArray("zones")::add);
            json.put("layer", node.layer())
                    .put("tier", node.tier())
                    .put("original_tier", 1 + (node.tier() * 7 + node.weight()) % 17)
                    .put("weight", node.weight());
            if (node.isArena()) {
                json.put("randomized_boss", lastName(node));
            }
            ArrayNode exits = json.putArray("exits");
            draft.gates().stream()
                    .filter(gate -> gate.from().equals(node))
                    .forEach(gate -> exit(exits.addObject(), gate));
            ArrayNode entrances = json.putArray("entrances");
            draft.gates().stream()
                    .filter(gate -> gate.to().equals(node))
                    .forEach(gate -> entrances
                            .addObject()
                            .put("text", "before " + node.place())
                            .put("from", gate.from().id())
                            .put("to", node.mainZone())
                            .put("to_text", lastName(node)));
        }
    }

    private static void exit(ObjectNode exit, Gate gate) {
        NodeDraft from = gate.from();
        exit.put(
                        "text",
                        from.isArena()
                                ? "Behind " + lastName(from)
                                : "Gate " + (gate.index() + 1) + " of " + from.place())
                .put("fog_id", gate.fogId())
                .put("from", gate.fromZone())
                .put("to", gate.to().id());
        int quarter = from.zones().indexOf(gate.fromZone()) - 1;
        if (quarter >= 0) {
            exit.put("from_text", from.place() + " - " + SeedNames.quarter(quarter));
        }
    }

    private void ways() {
        ArrayNode edges = root.putArray("edges");
        ArrayNode connections = root.putArray("connections");
        ObjectNode eventMap = root.putObject("event_map");
        for (Gate gate : draft.gates()) {
            edges.addObject().put("from", gate.from().id()).put("to", gate.to().id());
            connections
                    .addObject()
                    .put("exit_area", gate.fromZone())
                    .put("exit_gate", "m90_%02d_00_00_%s".formatted(gate.from().layer(), gate.fogId()))
                    .put("entrance_area", gate.to().mainZone())
                    .put(
                            "entrance_gate",
                            "m90_%02d_00_00_%s".formatted(gate.to().layer(), gate.fogId()))
                    .put("flag_id", gate.flag());
            eventMap.put(Integer.toString(gate.flag()), gate.to().id());
        }
        root.put("finish_event", draft.finishFlag());
        ObjectNode tiers = root.putObject("area_tiers");
        draft.nodes().forEach(node -> node.zones().forEach(zone -> tiers.put(zone, node.tier())));
    }

    private void belongings() {
        ArrayNode care = root.putArray("care_package");
        for (int i = 0; i < GEMS.size(); i++) {
            care.addObject().put("type", 4).put("id", 90_100 + 100 * i).put("name", GEMS.get(i));
        }
        care.addObject().put("type", 0).put("id", 1_200_000).put("name", "Ferryman's Pike");
        care.addObject().put("type", 2).put("id", 2_050).put("name", "Tin Talisman");
        root.putArray("starting_item_lots");
        root.putArray("starting_goods").add(8_109).add(2_160);
        root.put("starting_runes", 100_000).put("starting_golden_seeds", 5).put("starting_sacred_tears", 3);
    }

    private static String lastName(NodeDraft node) {
        return node.displayName().substring(node.displayName().lastIndexOf(" - ") + 3);
    }
}
