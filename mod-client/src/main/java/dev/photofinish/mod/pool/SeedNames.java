package dev.photofinish.mod.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names of our own invention; within one seed no place and no boss comes twice. */
final class SeedNames {

    private static final List<String> REGIONS = List.of(
            "Ashmere Coast",
            "Verdigris Vale",
            "Tallow Fens",
            "Harrowdeep",
            "Quillspire Heights",
            "Pale Meridian",
            "Cindercrown");
    private static final List<String> LOOKS = List.of(
            "Saltworn",
            "Lanternless",
            "Tilted",
            "Honeycomb",
            "Whispering",
            "Ninefold",
            "Rusted",
            "Mothlit",
            "Inkblack",
            "Thornbound",
            "Sunken",
            "Bellringer's",
            "Weaver's",
            "Glasswright's",
            "Forsaken",
            "Ivory");
    private static final List<String> SMALL = List.of(
            "Cistern", "Ossuary", "Cellars", "Gallery", "Orchard", "Mill", "Quarry", "Aqueduct", "Apiary", "Stair");
    private static final List<String> LARGE =
            List.of("Citadel", "Archive", "Lighthouse", "Abbey", "Foundry", "Observatory");
    private static final List<String> ARENAS =
            List.of("Rotunda", "Courtyard", "Basin", "Pit", "Terrace", "Crypt", "Nave");
    private static final List<String> TITLES = List.of(
            "Abbot", "Warden", "Twins", "Matriarch", "Champion", "Golem", "Herald", "Surgeon", "Cartographer", "Hound");
    private static final List<String> OWNERS = List.of(
            "Ulven",
            "Oske",
            "Perrault",
            "Vantamere",
            "the Tallow",
            "the Ninth Tide",
            "Brannoch",
            "the Loom",
            "Ysolde",
            "the Quiet Mile",
            "Corvane",
            "the Low Sun");
    private static final List<String> QUARTERS = List.of("Ramparts", "Undercroft", "Bell Loft", "Garden Walk");

    private final List<String> small;
    private final List<String> large;
    private final List<String> arenas;
    private final List<String> bosses;

    SeedNames(Random random) {
        small = shuffled(LOOKS, SMALL, "%s %s", random);
        large = shuffled(LOOKS, LARGE, "%s %s", random);
        arenas = shuffled(LOOKS, ARENAS, "%s %s", random);
        bosses = shuffled(TITLES, OWNERS, "%s of %s", random);
    }

    static String region(int layer, int layers) {
        return REGIONS.get(layer * REGIONS.size() / layers);
    }

    static String quarter(int index) {
        return QUARTERS.get(index % QUARTERS.size());
    }

    String smallPlace() {
        return small.removeLast();
    }

    String largePlace() {
        return large.removeLast();
    }

    String arena() {
        return arenas.removeLast();
    }

    String boss() {
        return bosses.removeLast();
    }

    private static List<String> shuffled(List<String> first, List<String> second, String join, Random random) {
        List<String> all = new ArrayList<>();
        first.forEach(a -> second.forEach(b -> all.add(join.formatted(a, b))));
        Collections.shuffle(all, random);
        return all;
    }
}
