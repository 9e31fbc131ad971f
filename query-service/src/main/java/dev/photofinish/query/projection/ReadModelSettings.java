package dev.photofinish.query.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the read models are kept.
 *
 * @param lease how long a node that went silent keeps the right to write them
 * @param batchEvents events folded in memory before they are stored, while catching up
 * @param batchTime the same limit as time
 * @param storeEvery least time between two writes: under load they gather what came meanwhile
 * @param fullBatch a batch of the tail with fewer events than this is taken for the newest there is
 * @param hotDocuments documents kept in memory, for each read model
 * @param waitAtMost how long a read waits for the position it asks for
 * @param readyWithin a node is ready once its read models hold what was stored this long ago
 */
@ConfigurationProperties("photofinish.read-model")
public record ReadModelSettings(
        @DefaultValue("10s") Duration lease,
        @DefaultValue("8192") int batchEvents,
        @DefaultValue("500ms") Duration batchTime,
        @DefaultValue("5ms") Duration storeEvery,
        @DefaultValue("500") int fullBatch,
        @DefaultValue("2000") int hotDocuments,
        @DefaultValue("2s") Duration waitAtMost,
        @DefaultValue("2s") Duration readyWithin) {}
