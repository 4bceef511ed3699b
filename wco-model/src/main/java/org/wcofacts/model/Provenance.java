package org.wcofacts.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a fact comes from, on what basis, and how far it can be trusted. */
@Value.Immutable
@ValueStyle
public interface Provenance {

    /** The places that give the fact, or what it follows from; at least one, the most direct first. */
    List<Citation> citations();

    /** How the fact follows from the citations. */
    Basis basis();

    /** How far the fact can be trusted. */
    Confidence confidence();

    /** How the fact was derived or corrected; absent where the source simply says it. */
    Optional<LocalizedText> explanation();

    /** A fact that one source states, with high confidence. */
    static Provenance stated(String source, String place) {
        return builder()
                .addCitation(new Citation(source, place))
                .basis(Basis.STATED)
                .confidence(Confidence.HIGH)
                .build();
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a provenance. {@code basis} and {@code confidence} must be given. */
    final class Builder extends ImmutableProvenance.Builder {
        Builder() {}

        @Override
        public Provenance build() {
            Provenance provenance = super.build();
            Rules.notEmpty("citations of a provenance", provenance.citations());
            return provenance;
        }
    }
}
