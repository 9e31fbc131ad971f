package dev.photofinish.standalone.split;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Both services as processes of their own on this machine, over stores of this process: what {@code ./photofinish bench
 * --split} measures. Each gets this process's own JVM options. They go when this process does, and it goes when one of
 * them does.
 *
 * <pre>
 * --commands-port=N --queries-port=N --data-dir=DIR --seeds-dir=DIR
 * </pre>
 */
public final class SplitApplication implements AutoCloseable {
    private static final String COMMANDS = "dev.photofinish.command.CommandServiceApplication";
    private static final String QUERIES = "dev.photofinish.query.QueryServiceApplication";
    private static final int STOP_SECONDS = 20;

    private final SplitStores stores;
    private final List<Process> services = new ArrayList<>();

    private SplitApplication(SplitOptions options) throws IOException {
        this.stores = new SplitStores(options.data());
        services.add(service(
                COMMANDS,
                "--server.port=" + options.commandsPort(),
                "--photofinish.data-dir=" + options.data(),
                "--photofinish.seeds-dir=" + options.seeds(),
                "--photofinish.query-base-url=http://127.0.0.1:" + options.queriesPort()));
        services.add(service(QUERIES, "--server.port=" + options.queriesPort()));
    }

    public static void main(String[] args) throws IOException {
        var running = new SplitApplication(SplitOptions.of(args));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(running::close));
        running.awaitAnEnd();
        System.exit(1);
    }

    private Process service(String mainClass, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(options));
        command.addAll(stores.options());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.INHERIT)
                .start();
    }

    private void awaitAnEnd() {
        CompletableFuture.anyOf(services.stream().map(Process::onExit).toArray(CompletableFuture[]::new))
                .join();
    }

    @Override
    public void close() {
        services.forEach(Process::destroy);
        services.forEach(SplitApplication::awaitEnd);
        stores.close();
    }

    private static void awaitEnd(Process service) {
        try {
            if (!service.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                service.destroyForcibly();
            }
        } catch (InterruptedException e) {
            service.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
