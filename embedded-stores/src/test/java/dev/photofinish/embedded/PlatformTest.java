package dev.photofinish.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz"
    })
    void everyPlatformWithABinaryHasItsArchive(String name, String processor, String archive) {
        assertThat(Platform.of(name, processor).archive()).isEqualTo(archive);
    }

    @Test
    void thisMachinesArchiveComesWithTheBuild() {
        assertThat(getClass().getResource("/" + Platform.current().archive())).isNotNull();
    }

    @Test
    void onAMacTheDrivesOwnCacheIsFlushedToo() {
        assertThat(new ServerSettings(1, Platform.of("Mac OS X", "aarch64")).all())
                .contains("wal_sync_method=fsync_writethrough");
    }
}
