package dev.photofinish.mod.graph;

/** A way from one node to another. */
public record GraphEdge(String from, String to) {}
