package dev.photofinish.mod.graph;

/** A node as a walker needs it: how far along it lies, how long it takes and how hard it is (domain §8). */
public record GraphNode(String id, String type, String displayName, int layer, int tier, int weight) {

    boolean is(NodeType wanted) {
        return wanted.wire().equals(type);
    }
}
