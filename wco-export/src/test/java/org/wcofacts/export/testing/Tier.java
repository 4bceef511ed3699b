package org.wcofacts.export.testing;

/** How much of what is drawn at random or counted a run tries: see docs/reliability.md. */
public final class Tier {

    private static final String CHOSEN = System.getProperty("wcofacts.robustness", "sample");

    private Tier() {}

    /** What the plain build, the profile {@code full} or the profile {@code release} tries. */
    public static int of(int sample, int full, int release) {
        return switch (CHOSEN) {
            case "sample" -> sample;
            case "full" -> full;
            case "release" -> release;
            default -> throw new IllegalStateException("wcofacts.robustness, " + CHOSEN + ": must be a tier");
        };
    }
}
