package dev.photofinish.mod.pool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** How many nodes lie side by side in each layer, and which gates join neighbours, all one layer forward. */
record LayerPlan(List<Integer> widths, List<List<Link>> links) {

    private static final int[] WIDTHS = {2, 2, 2, 3, 3, 3, 3, 4, 4, 1};
    private static final int FEWEST_LAYERS = 10;
    private static final int MOST_LAYERS = 14;
    private static final double CROSS_LINK = 0.22;

    /** A way from the a-th node of a layer to the b-th of the next. */
    record Link(int from, int to) {}

    static LayerPlan draw(Random random) {
        int layers = FEWEST_LAYERS + random.nextInt(MOST_LAYERS - FEWEST_LAYERS + 1);
        List<Integer> widths = new ArrayList<>(List.of(1));
        while (widths.size() < layers - 1) {
            widths.add(WIDTHS[random.nextInt(WIDTHS.length)]);
        }
        widths.add(1);
        List<List<Link>> links = new ArrayList<>();
        for (int layer = 0; layer + 1 < layers; layer++) {
            links.add(List.copyOf(join(widths.get(layer), widths.get(layer + 1), random)));
        }
        return new LayerPlan(List.copyOf(widths), List.copyOf(links));
    }

    /** Every node gets a way in and a way out; some neighbours are crossed over to. */
    private static Set<Link> join(int from, int to, Random random) {
        Set<Link> links = new LinkedHashSet<>();
        int most = Math.max(from, to);
        for (int i = 0; i < most; i++) {
            links.add(new Link(i * from / most, i * to / most));
        }
        for (int a = 0; a < from; a++) {
            for (int b = Math.max(0, a - 1); b <= Math.min(to - 1, a + 1); b++) {
                if (random.nextDouble() < CROSS_LINK) {
                    links.add(new Link(a, b));
                }
            }
        }
        return links;
    }

    int layers() {
        return widths.size();
    }
}
