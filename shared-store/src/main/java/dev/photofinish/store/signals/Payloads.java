package dev.photofinish.store.signals;

import java.util.ArrayList;
import java.util.List;

/** Lines of text packed into as few notifications as their limit allows, each headed by the sending node. */
final class Payloads {
    private Payloads() {}

    static List<String> of(String node, List<String> lines, int longest) {
        var payloads = new ArrayList<String>();
        var current = new StringBuilder(node);
        for (var line : lines) {
            if (current.length() + 1 + line.length() > longest) {
                payloads.add(current.toString());
                current = new StringBuilder(node);
            }
            current.append('\n').append(line);
        }
        if (current.length() > node.length()) {
            payloads.add(current.toString());
        }
        return payloads;
    }
}
