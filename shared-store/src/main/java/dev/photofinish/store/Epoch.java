package dev.photofinish.store;

import java.util.UUID;

/** Which event store this is. Positions only mean something within one epoch. */
public record Epoch(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
