package dev.photofinish.standalone.reading;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Map;

/** An index as it is declared, in pairs of field and direction. */
record DeclaredIndex(List<Map.Entry<String, Integer>> keys) {
    static DeclaredIndex of(IndexModel model) {
        var keys = model.getKeys().toBsonDocument(DeclaredIndex.class, MongoClientSettings.getDefaultCodecRegistry());
        return new DeclaredIndex(keys.entrySet().stream()
                .map(entry ->
                        Map.entry(entry.getKey(), entry.getValue().asNumber().intValue()))
                .toList());
    }

    /**
     * Whether it finds what is asked for in the order asked for: it begins with fields that are filtered by, and goes on
     * with those that are sorted by, all in their directions or all against them. The id decides between equals only.
     */
    boolean answers(Question question) {
        int at = 0;
        int direction = 0;
        for (var wanted : question.sort()) {
            if (wanted.getKey().equals("_id")) {
                continue;
            }
            while (at < keys.size()
                    && !keys.get(at).getKey().equals(wanted.getKey())
                    && question.fields().contains(keys.get(at).getKey())) {
                at++;
            }
            if (at == keys.size() || !keys.get(at).getKey().equals(wanted.getKey())) {
                return false;
            }
            int turn = keys.get(at).getValue() * wanted.getValue();
            if (direction != 0 && turn != direction) {
                return false;
            }
            direction = turn;
            at++;
        }
        return question.fields().isEmpty()
                || question.fields().contains(keys.getFirst().getKey());
    }
}
