package dev.photofinish.standalone.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * A question to the read store, as far as indexes care.
 *
 * @param readModel whose documents it is about
 * @param fields those it filters by
 * @param sort the order it wants, in pairs of field and direction
 */
record Question(String readModel, Set<String> fields, List<Map.Entry<String, Integer>> sort) {
    static Question of(BsonDocument command) {
        var verb = command.getFirstKey();
        var readModel = command.getString(verb).getValue().replaceFirst("_\\d+$", "");
        return verb.equals("aggregate")
                ? ofPipeline(readModel, command)
                : new Question(
                        readModel,
                        fields(document(command, verb.equals("find") ? "filter" : "query")),
                        order(document(command, "sort")));
    }

    private static Question ofPipeline(String readModel, BsonDocument command) {
        var fields = new HashSet<String>();
        var sort = new ArrayList<Map.Entry<String, Integer>>();
        for (BsonValue stage : command.getArray("pipeline")) {
            fields.addAll(fields(document(stage.asDocument(), "$match")));
            sort.addAll(order(document(stage.asDocument(), "$sort")));
        }
        return new Question(readModel, fields, sort);
    }

    /** By its id a document is found without any index of ours. */
    boolean isById() {
        return fields.contains("_id");
    }

    private static BsonDocument document(BsonDocument in, String key) {
        return in.getDocument(key, new BsonDocument());
    }

    private static Set<String> fields(BsonDocument filter) {
        var fields = new HashSet<String>();
        filter.forEach((key, value) -> {
            if (key.equals("$and")) {
                value.asArray().forEach(part -> fields.addAll(fields(part.asDocument())));
            } else {
                fields.add(key);
            }
        });
        return fields;
    }

    private static List<Map.Entry<String, Integer>> order(BsonDocument sort) {
        return sort.entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey(), entry.getValue().asNumber().intValue()))
                .toList();
    }
}
