package dev.photofinish.command.edge;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do something at the same moment. */
final class Together {
    private Together() {}

    /** What came of each, in their order. */
    static <T> List<T> call(List<Callable<T>> work) throws InterruptedException {
        var together = new CyclicBarrier(work.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(work.stream()
                            .<Callable<T>>map(one -> () -> {
                                together.await();
                                return one.call();
                            })
                            .toList())
                    .stream()
                    .map(Together::result)
                    .toList();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
