package dev.photofinish.live.translation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LanguagesTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(LocaleFiles.class);
    private final ListAppender<ILoggingEvent> reports = new ListAppender<>();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        reports.start();
        log.addAppender(reports);
    }

    @AfterEach
    void stop() {
        log.detachAppender(reports);
    }

    @Test
    void without_a_folder_there_is_the_french_that_comes_along() {
        assertThat(codes(Languages.in(null))).containsExactly("en", "fr");
        assertThat(Languages.in(null).of("fr").ownName()).isEqualTo("Français");
        assertThat(codes(Languages.onlyEnglish())).containsExactly("en");
    }

    @Test
    void english_comes_first_and_then_the_files_by_their_names() throws IOException {
        file("10-german.toml", "de");
        file("05-french.toml", "fr");
        file("notes.txt", "es");
        Files.createDirectory(folder.resolve("folder.toml"));
        assertThat(codes(Languages.in(folder))).containsExactly("en", "fr", "de");
        assertThat(reports.list).isEmpty();
    }

    @Test
    void a_broken_file_is_reported_with_its_reason_and_the_others_are_used() throws IOException {
        file("a.toml", "fr");
        Files.writeString(folder.resolve("b.toml"), "[meta");
        file("c.toml", "en");
        file("d.toml", "fr");
        Files.write(folder.resolve("e.toml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        file("f.toml", "nl");
        assertThat(codes(Languages.in(folder))).containsExactly("en", "fr", "nl");
        assertThat(reports.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        line -> assertThat(line).contains("b.toml is not used", "line 1"),
                        line -> assertThat(line).contains("c.toml is not used: English is what seeds are written in"),
                        line -> assertThat(line).contains("d.toml is not used: there is another file for fr"),
                        line -> assertThat(line).contains("e.toml is not used: it cannot be read"));
    }

    @Test
    void a_file_without_an_end_is_not_read() throws IOException {
        Files.writeString(folder.resolve("a.toml"), "#".repeat(4 * 1024 * 1024 + 1));
        assertThat(codes(Languages.in(folder))).containsExactly("en");
        assertThat(reports.list.getFirst().getFormattedMessage()).contains("larger than 4194304 bytes");
    }

    @Test
    void a_folder_that_is_not_there_is_reported() {
        assertThat(codes(Languages.in(folder.resolve("missing")))).containsExactly("en");
        assertThat(reports.list.getFirst().getFormattedMessage()).contains("missing");
    }

    @Test
    void a_locale_that_is_not_there_is_its_language_or_else_english() throws IOException {
        file("a.toml", "pt");
        file("b.toml", "pt-br");
        Languages languages = Languages.in(folder);
        assertThat(languages.of("pt-BR").code()).isEqualTo("pt-br");
        assertThat(languages.of("pt_PT").code()).isEqualTo("pt");
        assertThat(languages.of("PT").code()).isEqualTo("pt");
        for (String unknown : new String[] {"", "-", "xx", "xx-pt", "../pt", "p", null}) {
            assertThat(languages.of(unknown)).isSameAs(Languages.ENGLISH);
        }
        assertThat(languages.codes()).containsExactlyInAnyOrder("en", "pt", "pt-br");
    }

    private void file(String name, String locale) throws IOException {
        Files.writeString(folder.resolve(name), "meta = {locale = '" + locale + "', language = 'L'}");
    }

    private static List<String> codes(Languages languages) {
        return languages.all().stream().map(Language::code).toList();
    }
}
