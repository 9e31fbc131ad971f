package dev.photofinish.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresUnavailableExceptionTest {
    @TempDir
    Path data;

    @Test
    void theMessageNamesTheWayOut() {
        assertThat(new PostgresUnavailableException("No user namespaces"))
                .hasMessageStartingWith("No user namespaces. ")
                .hasMessageContaining("photofinish.event-store.url")
                .hasMessageContaining("PHOTOFINISH_EVENT_STORE_URL")
                .hasMessageContaining("PHOTOFINISH_EVENT_STORE_USERNAME")
                .hasMessageContaining("PHOTOFINISH_EVENT_STORE_PASSWORD");
    }

    @Test
    void aClusterThatDoesNotStartIsRefusedWithPostgresOwnWordsAndTheFolderGivenUp() throws Exception {
        Files.createDirectories(data.resolve("postgres"));

        assertThatThrownBy(() -> ChildPostgres.start(data))
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessageContaining("is not a database cluster directory");

        Files.delete(data.resolve("postgres"));
        ChildPostgres.start(data).close();
    }
}
