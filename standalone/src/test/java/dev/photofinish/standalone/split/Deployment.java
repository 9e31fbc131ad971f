package dev.photofinish.standalone.split;

import dev.photofinish.standalone.client.ServerProcess;
import dev.photofinish.store.PreparedStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One PostgreSQL, one MongoDB-protocol server, one command-service and two query-services on this machine. */
final class Deployment implements AutoCloseable {
    private static final String COMMAND = "dev.photofinish.command.CommandServiceApplication";
    private static final String QUERY = "dev.photofinish.query.QueryServiceApplication";

    private final Path folder;
    private final SplitStores stores;
    private final int[] queryPorts = {ServerProcess.freePort(), ServerProcess.freePort()};
    private final List<ServerProcess> queries = new ArrayList<>();
    private final ServerProcess command;

    Deployment(Path folder, Path seeds) {
        this.folder = folder;
        this.stores = new SplitStores(folder.resolve("data"));
        this.command = ServerProcess.start(
                COMMAND,
                ServerProcess.freePort(),
                folder.resolve("command.log"),
                with(
                        "--photofinish.data-dir=" + PreparedStore.in(folder.resolve("command")),
                        "--photofinish.seeds-dir=" + seeds,
                        "--photofinish.query-base-url=http://127.0.0.1:" + queryPorts[0]));
        queries.add(query(0));
        queries.add(query(1));
        command.awaitReady();
        queries.forEach(ServerProcess::awaitReady);
    }

    URI command() {
        return command.address();
    }

    URI query(String name) {
        return queries.get("first".equals(name) ? 0 : 1).address();
    }

    /** Takes the first query node away without a good-bye. */
    void killFirstQueryNode() {
        queries.getFirst().kill();
    }

    void startFirstQueryNodeAgain() {
        queries.set(0, query(0).awaitReady());
    }

    private ServerProcess query(int number) {
        return ServerProcess.start(QUERY, queryPorts[number], folder.resolve("query-" + number + ".log"), with());
    }

    private List<String> with(String... more) {
        var options = new ArrayList<>(stores.options());
        options.add("--photofinish.event-store.pool-size=8");
        options.add("--photofinish.secret-key=what tokens of this deployment are derived by");
        // Four processes start at once on a machine that may be busy with something else.
        options.add("--photofinish.answer-within=10s");
        options.add("--photofinish.read-model.wait-at-most=10s");
        options.addAll(List.of(more));
        return options;
    }

    @Override
    public void close() {
        command.close();
        queries.forEach(ServerProcess::close);
        stores.close();
    }
}
