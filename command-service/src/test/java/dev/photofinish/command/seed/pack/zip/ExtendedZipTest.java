package dev.photofinish.command.seed.pack.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtendedZipTest {
    private static final String CONTENT = "[server]\nurl = \"ws://é\"\n";

    @TempDir
    Path folder;

    static Stream<List<String>> bases() {
        return Stream.of(
                List.of("top/graph.json", "top/lib/race.dll"),
                List.of("top/", "top/graph.json"),
                List.of("topé/graph.json"),
                List.of("graph.json", "lib/race.dll"),
                List.of("one/graph.json", "other/race.dll"),
                List.of("top/graph.json", "top.txt"),
                List.of(),
                List.of("top/lib/speedfog_race.toml", "top/graph.json"),
                List.of("top/graph.json", "top/lib/speedfog_race.toml", "top/end.txt"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void the_new_file_is_in_it_and_every_other_one_is_as_it_was(List<String> names) throws IOException {
        var zip = new Extension(folder).file(Zips.of(names.toArray(String[]::new)), CONTENT);
        var expected = place(names);
        assertThat(Zips.entryOfSound(zip, expected)).isEqualTo(CONTENT);
        try (var file = new ZipFile(zip.toFile())) {
            var others = names.stream().filter(name -> !name.equals(expected));
            assertThat(file.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(others, Stream.of(expected)).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("bases")
    void a_program_of_another_make_finds_nothing_amiss(List<String> names) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unzip")), "There is no unzip here");
        var zip = new Extension(folder).file(Zips.of(names.toArray(String[]::new)), CONTENT);
        var unzip = new ProcessBuilder("/usr/bin/unzip", "-t", zip.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(unzip.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(unzip.exitValue())
                .as(Files.readString(folder.resolve("said"), StandardCharsets.ISO_8859_1))
                .isZero();
    }

    private static String place(List<String> names) {
        boolean top = names.stream().anyMatch(name -> name.startsWith("top"))
                && names.stream().allMatch(name -> name.startsWith("top/") || name.startsWith("topé/"));
        return top ? names.getFirst().split("/", 2)[0] + "/" + Extension.NAME : Extension.NAME;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "./a", "/a", "c:/a", "a\\b/c", "a\nb/c", "//a"})
    void a_top_folder_that_leads_elsewhere_is_not_followed(String name) throws IOException {
        var zip = new Extension(folder).file(Zips.of(name), CONTENT);
        assertThat(Zips.entryOfSound(zip, Extension.NAME)).isEqualTo(CONTENT);
    }

    @Test
    void all_files_and_their_part_of_the_directory_are_the_very_bytes() throws IOException {
        var base = Zips.of("top/graph.json", "top/lib/race.dll");
        var extended = new Extension(folder).bytes(base, CONTENT);
        int directory = Zips.indexOf(base, new byte[] {'P', 'K', 1, 2});
        int end = Zips.indexOf(base, new byte[] {'P', 'K', 5, 6});
        assertThat(Arrays.copyOf(extended, directory)).isEqualTo(Arrays.copyOf(base, directory));
        assertThat(Zips.indexOf(extended, Arrays.copyOfRange(base, directory, end)))
                .isGreaterThan(directory);
    }

    @Test
    void the_archive_s_comment_stays() throws IOException {
        for (var comment : List.of("Race on Friday", "é".repeat(30_000), "PK\5\6")) {
            var zip = new Extension(folder).file(Zips.commented(comment, "top/a"), CONTENT);
            try (var file = new ZipFile(zip.toFile())) {
                assertThat(file.getComment()).isEqualTo(comment);
            }
        }
    }

    @Test
    void a_comment_that_looks_like_the_end_of_a_zip_is_not_taken_for_it() throws IOException {
        var end = new String(Zips.of(), StandardCharsets.ISO_8859_1);
        for (var comment : List.of("before " + end, end, end + " behind")) {
            var extended = new Extension(folder).bytes(Zips.commented(comment, "top/a"), CONTENT);
            try (var file = Zips.channel(folder, extended)) {
                assertThat(EndRecord.find(file, extended.length).entries()).isEqualTo(2);
            }
            assertThat(new String(extended, StandardCharsets.ISO_8859_1)).endsWith(comment);
        }
    }

    @Test
    void the_file_s_time_is_what_was_said_in_utc_so_that_the_bytes_are_the_same_again() throws IOException {
        var base = Zips.of("top/a");
        var zip = new Extension(folder).file(base, CONTENT);
        try (var file = new ZipFile(zip.toFile())) {
            assertThat(file.getEntry("top/" + Extension.NAME).getTimeLocal())
                    .isEqualTo(LocalDateTime.of(2026, 3, 4, 5, 6, 6));
        }
        assertThat(new Extension(folder).bytes(base, CONTENT)).isEqualTo(Files.readAllBytes(zip));
    }

    @Test
    void its_length_is_known_before() throws IOException {
        var base = Zips.of("top/a", "top/b");
        assertThat(new Extension(folder).of(base, CONTENT).length())
                .isEqualTo(new Extension(folder).bytes(base, CONTENT).length);
    }
}
