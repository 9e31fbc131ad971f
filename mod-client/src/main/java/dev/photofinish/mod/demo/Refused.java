package dev.photofinish.mod.demo;

/** The server answered, and the answer was no. */
final class Refused extends Exception {

    private final int status;

    Refused(int status, String what) {
        super(status + " to " + what);
        this.status = status;
    }

    int status() {
        return status;
    }
}
