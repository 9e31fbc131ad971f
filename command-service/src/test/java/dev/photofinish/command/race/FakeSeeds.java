package dev.photofinish.command.race;

import dev.photofinish.command.race.creation.SeedClaims;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One seed to draw, and a note of what was asked. */
final class FakeSeeds implements SeedClaims {
    final List<String> drawnFrom = new ArrayList<>();
    final List<SeedId> givenBack = new ArrayList<>();
    private final @Nullable SeedRef available;
    private boolean discarded;

    FakeSeeds(@Nullable SeedRef available) {
        this.available = available;
    }

    static FakeSeeds none() {
        return new FakeSeeds(null);
    }

    /** What is given back cannot be drawn again. */
    FakeSeeds ofADiscardedPool() {
        discarded = true;
        return this;
    }

    @Override
    public Optional<SeedRef> claim(String poolName, RaceId race) {
        drawnFrom.add(poolName);
        return Optional.ofNullable(available);
    }

    @Override
    public Optional<SeedRef> claimAnother(String poolName, RaceId race, SeedId not) {
        return claim(poolName, race).filter(seed -> !seed.id().equals(not));
    }

    @Override
    public boolean giveBack(SeedId seed) {
        givenBack.add(seed);
        return !discarded;
    }
}
