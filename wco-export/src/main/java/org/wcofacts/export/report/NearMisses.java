package org.wcofacts.export.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What may have been meant by a name that nothing has. */
public final class NearMisses {

    private static final int MOST = 3;

    private NearMisses() {}

    /** "; near it: 'values'", or else "; there are: …" with all that is known; for the end of a message. */
    public static String among(String given, Collection<String> known) {
        List<String> near = known.stream()
                .filter(name -> isNear(given, name))
                .sorted(Comparator.comparingInt(name -> distance(folded(given), folded(name))))
                .limit(MOST)
                .map(Rules::quoted)
                .toList();
        if (!near.isEmpty()) {
            return "; near it: " + String.join(", ", near);
        }
        return known.isEmpty() ? "; there is none" : "; there are: " + String.join(", ", known);
    }

    private static boolean isNear(String given, String name) {
        String one = folded(given);
        String other = folded(name);
        return distance(one, other) <= Math.max(1, Math.min(one.length(), other.length()) / 3)
                || (one.length() > MOST && (other.contains(one) || one.contains(other)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", "-");
    }

    /** How many letters have to be added, left out or changed. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < before.length; j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
