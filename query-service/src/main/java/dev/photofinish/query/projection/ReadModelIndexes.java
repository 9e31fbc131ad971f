package dev.photofinish.query.projection;

import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which indexes the read models declare, for whoever checks that every query has one. */
public final class ReadModelIndexes {
    private final Map<String, List<IndexModel>> byReadModel;

    ReadModelIndexes(List<Documents<?>> documents) {
        byReadModel = documents.stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> each.projection().name(),
                        each -> each.projection().indexes()));
    }

    /** Those of a read model; none for one that is not there. */
    public List<IndexModel> of(String readModel) {
        return byReadModel.getOrDefault(readModel, List.of());
    }
}
