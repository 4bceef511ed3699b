package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wcofacts.model.Answer;
import org.wcofacts.model.register.OnRecord.Sighting;
import org.wcofacts.model.register.OnRecord.Sighting.Kind;

/** Looks for the holders of an office around a day. */
final class OfficeSearch {

    /** By the last day that each may mean; a person who is named goes before one who had left by then. */
    private static final Comparator<Sighting> LATEST = Comparator.comparing(
                    (Sighting sighting) -> sighting.day().latest())
            .thenComparing(sighting -> sighting.kind() != Kind.LEFT_OFFICE);

    private OfficeSearch() {}

    static OnRecord around(Register register, Office office, LocalDate day) {
        List<Tenure> tenures = register.tenures().stream()
                .filter(tenure -> tenure.office().id().equals(office.id()))
                .toList();
        return new OnRecord(
                office,
                tenures.stream()
                        .filter(tenure -> tenure.isHeldOn(day) == Answer.YES)
                        .toList(),
                tenures.stream().flatMap(tenure -> last(tenure, day).stream()).max(LATEST),
                tenures.stream()
                        .flatMap(tenure -> sightings(tenure).stream())
                        .filter(sighting -> sighting.day().isAfter(day) == Answer.YES)
                        .min(Comparator.comparing(sighting -> sighting.day().earliest())));
    }

    /** What is known last of one holder before a day: the end of the term, where it has ended. */
    private static Optional<Sighting> last(Tenure tenure, LocalDate day) {
        return sightings(tenure).stream()
                .filter(sighting -> sighting.day().isBefore(day) == Answer.YES)
                .reduce((one, other) -> other.day().latest().isBefore(one.day().latest()) ? one : other);
    }

    /** The beginning of a term, the days on which the holder is named, the end; a month or year that holds a day of these adds nothing. */
    private static List<Sighting> sightings(Tenure tenure) {
        List<Sighting> sightings = new ArrayList<>();
        tenure.since()
                .ifPresent(from -> sightings.add(new Sighting(tenure, Kind.TOOK_OFFICE, from, tenure.provenance())));
        for (OfficeDay named : tenure.days()) {
            boolean vague = tenure.days().stream()
                    .anyMatch(other -> !other.day().equals(named.day())
                            && !other.day().earliest().isBefore(named.day().earliest())
                            && !other.day().latest().isAfter(named.day().latest()));
            if (!vague) {
                sightings.add(new Sighting(tenure, Kind.NAMED, named.day(), named.provenance()));
            }
        }
        tenure.until()
                .ifPresent(until -> sightings.add(new Sighting(tenure, Kind.LEFT_OFFICE, until, tenure.provenance())));
        return sightings;
    }
}
