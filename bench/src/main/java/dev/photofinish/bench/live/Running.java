package dev.photofinish.bench.live;

/** Something that goes on until it is stopped. */
public final class Running {

    private volatile boolean on = true;

    public boolean isOn() {
        return on;
    }

    public void stop() {
        on = false;
    }
}
