package org.wcofacts.model;

import java.util.List;
import java.util.Optional;

/**
 * Who is on record for an office around a day. Nobody is said to have followed, left or stayed.
 *
 * @param office the office
 * @param inOffice who held it on that day, by a term or by a source of that very day
 * @param before the last time before the day at which a source names a holder; absent if none does
 * @param after the first time after the day at which a source names a holder; absent if none does
 */
public record OnRecord(Office office, List<Tenure> inOffice, Optional<Sighting> before, Optional<Sighting> after) {

    public OnRecord {
        inOffice = List.copyOf(inOffice);
    }

    /**
     * A holder at a time.
     *
     * @param tenure who held the office
     * @param day when, as far as it is known
     * @param provenance where it comes from
     */
    public record Sighting(Tenure tenure, PartialDate day, Provenance provenance) implements Sourced {}
}
