package dev.photofinish.command.seed.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.seed.scan.ScanResult;

/** What came of a scan (rest-api §9); {@code defective} is additive. */
record ScanReply(
        @JsonProperty("added") int added,
        @JsonProperty("pool_name") String poolName,
        @JsonProperty("defective") int defective) {
    static ScanReply of(ScanResult result) {
        return new ScanReply(result.added(), result.poolName(), result.defective());
    }
}
