package dev.photofinish.command.seed.scan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the pools found at the start are for. A pool without a readable configuration is for races (domain §6). */
@Component
public final class PoolTypes {
    private final Map<String, String> types = new ConcurrentHashMap<>();

    PoolTypes() {}

    /** Whether the pool is meant for solo runs only. */
    public boolean isTraining(String poolName) {
        return "training".equals(types.get(poolName));
    }

    void note(String poolName, String type) {
        types.put(poolName, type);
    }
}
