package dev.photofinish.query.projection;

import dev.photofinish.store.tail.EventTail;
import dev.photofinish.web.health.HealthPart;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether the read models have caught up: {@code {<name>: {position, head, caught_up}}}. Out of service until they did
 * for the first time since this node started; a moment's lag, then or later, is no illness. Blocks.
 */
final class ReadModelHealth implements HealthPart {
    private final List<Documents<?>> documents;
    private final Commits commits;
    private final EventTail tail;
    private final ReadModelNode node;

    ReadModelHealth(List<Documents<?>> documents, Commits commits, EventTail tail, ReadModelNode node) {
        this.documents = documents;
        this.commits = commits;
        this.tail = tail;
        this.node = node;
    }

    @Override
    public String name() {
        return "projections";
    }

    @Override
    public Health check() {
        long head = tail.head();
        long position = commits.position();
        node.lookWhetherCaughtUp(head);
        boolean caughtUp = node.follows() && position >= head;
        var details = new TreeMap<String, Object>();
        for (var each : documents) {
            details.put(each.projection().name(), Map.of("position", position, "head", head, "caught_up", caughtUp));
        }
        details.put("writes", node.leads());
        return new Health(node.caughtUp(), details);
    }
}
