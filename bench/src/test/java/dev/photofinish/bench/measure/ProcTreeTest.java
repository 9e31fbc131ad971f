package dev.photofinish.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcTreeTest {

    @Test
    void a_name_with_spaces_and_parentheses_does_not_shift_the_fields() {
        String line = "42 (a (b) c) S 7 42 42 0 -1 4194560 1 2 3 4 150 50 30 20 20 0 9 0 100 200 300";
        assertThat(ProcTree.parse(line)).isEqualTo(new ProcTree.Stat(42, "a (b) c", 7, 200, 50));
    }

    @Test
    void this_process_uses_memory_and_time() {
        ServerProcesses.Snapshot snapshot =
                new ServerProcesses(ProcessHandle.current().pid(), 0).now();
        assertThat(snapshot.residentMb()).isGreaterThan(20);
        assertThat(snapshot.serverSeconds()).isPositive();
    }
}
