package dev.photofinish.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
    @TempDir
    Path folder;

    @Test
    void aRunningServerIsReadFromItsFile() throws IOException {
        described("4711\n/data/postgres\n1763650000\n5433\n\n127.0.0.1\n 1 2\nready   \n");

        assertThat(Postmaster.describedIn(folder)).contains(new Postmaster(4711, 5433, "ready"));
    }

    @Test
    void aServerThatIsStillStartingHasNoStatusYet() throws IOException {
        described("4711\n/data/postgres\n1763650000\n5433\n\n");

        assertThat(Postmaster.describedIn(folder)).get().returns(false, Postmaster::isReady);
    }

    @Test
    void aMissingEmptyOrUnreadableFileDescribesNobody() throws IOException {
        assertThat(Postmaster.describedIn(folder)).isEmpty();
        described("");
        assertThat(Postmaster.describedIn(folder)).isEmpty();
        described("nonsense\n\n\nport\n");
        assertThat(Postmaster.describedIn(folder)).isEmpty();
    }

    @Test
    void aProcessThatIsNoPostgresIsNotTaken() {
        var us = new Postmaster(ProcessHandle.current().pid(), 5433, "ready");

        assertThat(us.runsOn(folder)).isFalse();
    }

    private void described(String text) throws IOException {
        Files.writeString(Postmaster.file(folder), text);
    }
}
