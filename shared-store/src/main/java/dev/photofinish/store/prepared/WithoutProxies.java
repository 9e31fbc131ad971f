package dev.photofinish.store.prepared;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves out what would wrap beans in proxies: transactions are begun and exceptions are named where they are needed,
 * so that nothing is to be wrapped, and asking every method of every bean whether it is took a tenth of a start.
 */
final class WithoutProxies implements AutoConfigurationImportFilter {
    private static final Set<String> WRAPPING = Set.of(
            "org.springframework.boot.autoconfigure.aop.AopAutoConfiguration",
            "org.springframework.boot.data.autoconfigure.metrics.DataRepositoryMetricsAutoConfiguration",
            "org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
            "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration");

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        var matches = new boolean[configurations.length];
        IntStream.range(0, matches.length)
                .forEach(i -> matches[i] = configurations[i] == null || !WRAPPING.contains(configurations[i]));
        return matches;
    }
}
