package dev.photofinish.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.bench.live.Platform;
import dev.photofinish.bench.live.Races;
import dev.photofinish.bench.live.Servers;
import dev.photofinish.bench.measure.ServerProcesses;
import dev.photofinish.bench.net.EventLoop;
import dev.photofinish.bench.report.Outcome;
import dev.photofinish.bench.report.Verdict;
import dev.photofinish.mod.pool.SeedShelf;
import dev.photofinish.mod.pool.SyntheticPool;
import dev.photofinish.mod.pool.SyntheticSeed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench against a platform whose behaviour is known: it must see what is there, and notice what is wrong. */
class ScenarioTest {

    private static final double TINY = 0.06;
    private static final int SPECTATORS = 30;

    @TempDir
    Path seeds;

    @BeforeEach
    void pool() throws IOException {
        SyntheticPool.write(seeds, 1, 0);
    }

    @Test
    void fan_out_over_a_good_server_misses_nothing() {
        Outcome outcome = run(new FanOut("fanout", false, 0, 150), FakeRace.Manners.GOOD, false);
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.MET);
        assertThat(outcome.rate()).isGreaterThan(SPECTATORS * 5.0);
        assertThat(outcome.details()).containsEntry("fact positions missed by the sample", "0");
    }

    @Test
    void compressed_frames_are_read_too() {
        Outcome outcome = run(new FanOut("fanout-deflate", true, 0, 250), FakeRace.Manners.GOOD, true);
        assertThat(outcome.details().get("watching")).contains("compressed " + SPECTATORS);
        assertThat(outcome.verdict()).as("%s", outcome).isEqualTo(Verdict.MET);
    }

    @Test
    void a_server_that_does_not_compress_does_not_pass_for_one_that_does() {
        assertThat(run(new FanOut("fanout-deflate", true, 0, 250), FakeRace.Manners.GOOD, false)
                        .verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_lost_fact_is_noticed() {
        Outcome outcome = run(new FanOut("fanout", false, 0, 150), FakeRace.Manners.LOSES_FACTS, false);
        assertThat(outcome.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(outcome.details().get("fact positions missed by the sample")).isNotEqualTo("0");
    }

    @Test
    void a_value_that_goes_backwards_is_noticed() {
        Outcome outcome = run(new FanOut("fanout", false, 0, 150), FakeRace.Manners.GOES_BACKWARDS, false);
        assertThat(outcome.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(outcome.details().get("values")).doesNotContain("backwards 0 ");
    }

    @Test
    void a_spectator_that_is_hung_up_on_is_noticed() {
        Outcome outcome = run(new FanOut("hold", false, 400, 1000), FakeRace.Manners.HANGS_UP, false);
        assertThat(outcome.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(outcome.details().get("watching")).doesNotContain("disconnects 0,");
    }

    @Test
    void the_storm_counts_who_gets_in() {
        Outcome outcome = run(new Storm(), FakeRace.Manners.GOOD, false);
        assertThat(outcome.details().get("joined")).isEqualTo("42 of 42, refused 0");
    }

    @Test
    void the_storm_is_measured_beside_the_room_before_and_after_it() {
        Outcome outcome = run(new Storm(), FakeRace.Manners.GOOD, false);
        assertThat(outcome.details())
                .containsKeys("live p99 with the first 12", "live p99 while 42 come", "live p99 once all 54 sit");
    }

    @Test
    void one_that_never_reads_leaves_the_others_measured() {
        Outcome outcome = run(new NeverReading(), FakeRace.Manners.GOOD, false);
        assertThat(outcome.latency().count()).isPositive();
    }

    @Test
    void facts_are_timed_to_the_mod_and_to_the_spectator() {
        Outcome outcome = run(new FactLatency(), FakeRace.Manners.GOOD, false);
        assertThat(outcome.latency().count()).isPositive();
        assertThat(outcome.latency().p50()).isBetween(0.01, 500.0);
        assertThat(outcome.details().get("flag to the mod's own zone_update")).doesNotContain("p50 0.0");
    }

    @Test
    void ingest_checks_the_history_against_what_was_confirmed() {
        Outcome outcome = run(new Ingest(), FakeRace.Manners.GOOD, false);
        assertThat(outcome.rate()).isPositive();
        assertThat(outcome.details()).containsEntry("history of 3 races", "every confirmed zone exactly once");
    }

    @Test
    void reads_and_pairs_get_right_answers_only() {
        assertThat(run(new Reads("detail", 1, 10_000), FakeRace.Manners.GOOD, false)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(run(new Reads("list", 1, 10_000), FakeRace.Manners.GOOD, false)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(run(new CastPairs("cast", 1), FakeRace.Manners.GOOD, false).details())
                .containsEntry("wrong or stale answers", "0");
    }

    @Test
    void a_rebuild_that_the_server_does_not_know_is_not_available() {
        assertThat(run(new Rebuild(), FakeRace.Manners.GOOD, false).verdict()).isEqualTo(Verdict.NOT_AVAILABLE);
    }

    @Test
    void an_outage_of_others_takes_others_to_have_one() {
        assertThat(run(new Outage(), FakeRace.Manners.GOOD, false).verdict()).isEqualTo(Verdict.NOT_AVAILABLE);
    }

    @Test
    void packs_are_downloaded_and_the_pool_is_left_as_it_was() throws IOException {
        Outcome outcome = run(new Packs(), FakeRace.Manners.GOOD, false);
        assertThat(outcome.rate()).isPositive();
        assertThat(outcome.latency().count()).isPositive();
        assertThat(outcome.details())
                .containsEntry("zip and its rest after a break", "sound, the same bytes")
                .doesNotContainEntry("one alone", "0 MB/s");
        Path pack = seeds.resolve("standard").resolve(new SyntheticSeed("standard", 0).fileName());
        assertThat(pack).hasBinaryContent(new SyntheticSeed("standard", 0).zip());
    }

    @Test
    void a_download_that_goes_on_elsewhere_is_noticed() {
        Outcome outcome = run(new Packs(), FakeRace.Manners.FORGETS_WHERE_DOWNLOADS_BROKE_OFF, false);
        assertThat(outcome.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(outcome.details()).containsEntry("zip and its rest after a break", "NOT the same bytes");
    }

    private Outcome run(Scenario scenario, FakeRace.Manners manners, boolean compress) {
        try (FakeServer server = new FakeServer(manners, compress, seeds);
                EventLoop loop = new EventLoop()) {
            Servers servers = Servers.one(URI.create("http://127.0.0.1:" + server.port()));
            Platform platform = new Platform(servers);
            Races races = new Races(platform, loop, servers.commandAddress(), new SeedShelf(null));
            ServerProcesses here = new ServerProcesses(ProcessHandle.current().pid(), 0);
            return scenario.run(new Ground(platform, loop, servers, races, here, seeds, SPECTATORS, TINY, null, null));
        }
    }
}
