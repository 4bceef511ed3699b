package org.wcofacts.model.register;

import java.util.List;
import java.util.Optional;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;

/**
 * Who is on record for an office around a day. Nobody is said to have followed or stayed.
 *
 * @param office the office
 * @param inOffice who held it on that day, by a term or by a source of that very day
 * @param before what is known last of a holder before the day; absent if nothing is
 * @param after what is known first of a holder after the day; absent if nothing is
 */
public record OnRecord(Office office, List<Tenure> inOffice, Optional<Sighting> before, Optional<Sighting> after) {

    public OnRecord {
        inOffice = List.copyOf(inOffice);
    }

    /**
     * What is known of a holder at a time.
     *
     * @param tenure who held the office
     * @param kind whether it is the beginning of the term, its end, or a source that names the holder
     * @param day when, as far as it is known
     * @param provenance where it comes from
     */
    public record Sighting(Tenure tenure, Kind kind, PartialDate day, Provenance provenance) implements Sourced {

        /** What is known. */
        public enum Kind {
            /** The term began. */
            TOOK_OFFICE,
            /** A source names the holder. */
            NAMED,
            /** The term ended. */
            LEFT_OFFICE
        }
    }
}
