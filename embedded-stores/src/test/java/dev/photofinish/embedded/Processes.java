package dev.photofinish.embedded;

/** Whether a program runs under a number; one that ended and that nobody has collected yet does not. */
final class Processes {
    private Processes() {}

    static boolean isRunning(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }
}
