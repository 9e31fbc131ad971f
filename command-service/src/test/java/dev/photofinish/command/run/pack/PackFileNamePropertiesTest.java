package dev.photofinish.command.run.pack;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PackFileNamePropertiesTest {
    @Property
    void aFileNameIsPlainWhateverTheLogin(@ForAll String login) {
        assertThat(PackFileName.of(login)).matches("speedfog_[A-Za-z0-9_]+\\.zip");
    }

    @Example
    void ofTheLoginStaysWhatEveryFileSystemTakes() {
        assertThat(PackFileName.of("ada_99")).isEqualTo("speedfog_ada_99.zip");
        assertThat(PackFileName.of("a\"; d/../é")).isEqualTo("speedfog_ad.zip");
        assertThat(PackFileName.of("日本")).isEqualTo("speedfog_unknown.zip");
        assertThat(PackFileName.ofSolo("a d/a")).isEqualTo("speedfog_training_ada.zip");
    }
}
