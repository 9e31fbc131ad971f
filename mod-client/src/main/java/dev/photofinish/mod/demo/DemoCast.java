package dev.photofinish.mod.demo;

import java.util.List;
import java.util.stream.IntStream;

/** Who takes part in the demo. */
final class DemoCast {

    static final String ORGANIZER = "photofinish_demo";

    private static final List<String> PLAYERS = List.of(
            "marrowmint",
            "quietcomet",
            "ninelives_jo",
            "tallowtess",
            "grubhub_gale",
            "ottertron",
            "sablecrumb",
            "velvet_anvil",
            "pogo_prior",
            "lanternlou",
            "mossback",
            "dieselwren",
            "heron_ix",
            "bramblebee",
            "copperkettle",
            "softlocked_sam");
    private static final List<String> CASTERS = List.of("castaway_cass", "two_mic_mo", "desk_dana");
    private static final List<String> CUPS = List.of(
            "Ashmere Cup",
            "Verdigris Sprint",
            "Tallow Fen Derby",
            "Harrowdeep Open",
            "Quillspire Classic",
            "Meridian Invitational",
            "Cindercrown Finals");

    private DemoCast() {}

    static List<String> players(int count) {
        return named(PLAYERS, count);
    }

    static List<String> casters(int count) {
        return named(CASTERS, count);
    }

    /** The n-th race's name, counted from 0. */
    static String raceName(int n) {
        return "Demo: " + named(CUPS, n + 1).getLast();
    }

    /** The list's names in order, with a number behind them from the second round on. */
    private static List<String> named(List<String> names, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> names.get(i % names.size()) + (i < names.size() ? "" : "_" + (1 + i / names.size())))
                .toList();
    }
}
