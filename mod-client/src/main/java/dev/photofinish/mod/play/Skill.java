package dev.photofinish.mod.play;

import java.util.random.RandomGenerator;

/**
 * What sets one player apart: {@code slowness} multiplies the time of every zone (1 is average), {@code deathRate} the
 * expected deaths, {@code wandering} is the chance of a detour per zone, and {@code quits} whether this run is given up.
 */
public record Skill(double slowness, double deathRate, double wandering, boolean quits) {

    private static final double QUITTERS = 0.06;

    /** Somebody at random: mostly close to average, a few far off, and about one in sixteen who gives up. */
    public static Skill of(RandomGenerator random) {
        double form = random.nextGaussian();
        return new Skill(
                Math.clamp(1 + 0.12 * form, 0.75, 1.4),
                Math.clamp(1 + 0.5 * form + 0.2 * random.nextGaussian(), 0.2, 3),
                0.05 + 0.1 * random.nextDouble(),
                random.nextDouble() < QUITTERS);
    }
}
