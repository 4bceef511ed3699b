package org.wcofacts.export.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels beside a line apart, as little as they need. */
final class Apart {

    private Apart() {}

    /**
     * The upper edges of labels that want their middles at heights.
     *
     * @param top no label stands higher, as long as all have room
     */
    static float[] tops(List<Float> middles, List<Float> heights, float top, float foot) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, middles.size()).boxed().toList());
        order.sort(Comparator.comparing(middles::get));
        float[] tops = new float[middles.size()];
        float free = top;
        for (int i : order) {
            tops[i] = Math.max(free, middles.get(i) - heights.get(i) / 2);
            free = tops[i] + heights.get(i);
        }
        float limit = foot;
        for (int at = order.size() - 1; at >= 0; at--) {
            int i = order.get(at);
            tops[i] = Math.min(tops[i], limit - heights.get(i));
            limit = tops[i];
        }
        return tops;
    }
}
