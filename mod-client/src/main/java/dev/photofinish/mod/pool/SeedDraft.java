package dev.photofinish.mod.pool;

import dev.photofinish.mod.graph.NodeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A whole seed drawn from one random source: its nodes layer by layer, and its gates. */
record SeedDraft(int number, int layers, List<NodeDraft> nodes, List<Gate> gates) {

    private static final int FINAL_TIER = 17;
    private static final NodeType[] USUAL = {
        NodeType.MINI_DUNGEON,
        NodeType.MINI_DUNGEON,
        NodeType.MINI_DUNGEON,
        NodeType.BOSS_ARENA,
        NodeType.BOSS_ARENA,
        NodeType.MAJOR_BOSS,
        NodeType.LEGACY_DUNGEON
    };

    static SeedDraft draw(Random random) {
        int number = 100_000_000 + random.nextInt(900_000_000);
        LayerPlan plan = LayerPlan.draw(random);
        SeedNames names = new SeedNames(random);
        List<List<NodeDraft>> grid = new ArrayList<>();
        for (int layer = 0; layer < plan.layers(); layer++) {
            List<NodeDraft> row = new ArrayList<>();
            for (int i = 0; i < plan.widths().get(layer); i++) {
                row.add(node(typeIn(layer, plan.layers(), random), layer, plan.layers(), names, random));
            }
            grid.add(row);
        }
        return new SeedDraft(
                number, plan.layers(), grid.stream().flatMap(List::stream).toList(), gates(plan, grid));
    }

    private static NodeType typeIn(int layer, int layers, Random random) {
        if (layer == 0) {
            return NodeType.START;
        }
        return layer == layers - 1 ? NodeType.FINAL_BOSS : USUAL[random.nextInt(USUAL.length)];
    }

    private static NodeDraft node(NodeType type, int layer, int layers, SeedNames names, Random random) {
        String region = SeedNames.region(layer, layers);
        String place = switch (type) {
            case START, MINI_DUNGEON -> names.smallPlace();
            case LEGACY_DUNGEON -> names.largePlace();
            case BOSS_ARENA, MAJOR_BOSS, FINAL_BOSS -> names.arena();
        };
        List<String> zones = new ArrayList<>(List.of(NodeDraft.zoneId(place)));
        int quarters = type == NodeType.LEGACY_DUNGEON ? 1 + random.nextInt(2) : 0;
        for (int i = 0; i < quarters; i++) {
            zones.add(zones.getFirst() + "_" + NodeDraft.zoneId(SeedNames.quarter(i)));
        }
        boolean boss = type == NodeType.BOSS_ARENA || type == NodeType.MAJOR_BOSS || type == NodeType.FINAL_BOSS;
        return new NodeDraft(
                "%s_%04x".formatted(zones.getFirst(), random.nextInt(0x10000)),
                type,
                place,
                region + " - " + place + (boss ? " - " + names.boss() : ""),
                List.copyOf(zones),
                layer,
                1 + layer * (FINAL_TIER - 1) / (layers - 1),
                weight(type, random));
    }

    private static int weight(NodeType type, Random random) {
        return switch (type) {
            case START -> 1;
            case MINI_DUNGEON -> 3 + random.nextInt(4);
            case BOSS_ARENA -> 2 + random.nextInt(2);
            case MAJOR_BOSS -> 3 + random.nextInt(3);
            case LEGACY_DUNGEON -> 9 + random.nextInt(7);
            case FINAL_BOSS -> 4;
        };
    }

    private static List<Gate> gates(LayerPlan plan, List<List<NodeDraft>> grid) {
        List<Gate> gates = new ArrayList<>();
        for (int layer = 0; layer + 1 < plan.layers(); layer++) {
            for (LayerPlan.Link link : plan.links().get(layer)) {
                NodeDraft from = grid.get(layer).get(link.from());
                long before =
                        gates.stream().filter(gate -> gate.from().equals(from)).count();
                NodeDraft to = grid.get(layer + 1).get(link.to());
                gates.add(new Gate(gates.size(), from, from.exitZone((int) before), to));
            }
        }
        return List.copyOf(gates);
    }

    /** The flag of the fallen final boss: the one after the last gate's. */
    int finishFlag() {
        return Gate.FIRST_FLAG + gates.size();
    }

    /** How many different ways lead from the start to the end. */
    int paths() {
        int[] ways = new int[nodes.size()];
        ways[0] = 1;
        // Gates are in layer order, so all ways into a node are counted before any way out of it is.
        for (Gate gate : gates) {
            ways[nodes.indexOf(gate.to())] += ways[nodes.indexOf(gate.from())];
        }
        return ways[nodes.size() - 1];
    }
}
