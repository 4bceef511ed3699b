package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.model.Answer;
import org.wcofacts.model.register.OnRecord.Sighting;
import org.wcofacts.model.register.OnRecord.Sighting.Kind;

/** Looks for the holders of an office around a day. */
final class OfficeSearch {

    private final LocalDate day;
    private final List<Tenure> inOffice = new ArrayList<>();
    private Optional<Sighting> before = Optional.empty();
    private Optional<Sighting> after = Optional.empty();

    private OfficeSearch(LocalDate day) {
        this.day = day;
    }

    static OnRecord around(Register register, Office office, LocalDate day) {
        OfficeSearch search = new OfficeSearch(day);
        for (Tenure tenure : register.tenures()) {
            if (tenure.office().id().equals(office.id())) {
                search.look(tenure);
            }
        }
        return new OnRecord(office, search.inOffice, search.before, search.after);
    }

    private void look(Tenure tenure) {
        if (tenure.isHeldOn(day) == Answer.YES) {
            inOffice.add(tenure);
        }
        tenure.since().ifPresent(from -> near(new Sighting(tenure, Kind.TOOK_OFFICE, from, tenure.provenance())));
        for (OfficeDay named : tenure.days()) {
            near(new Sighting(tenure, Kind.NAMED, named.day(), named.provenance()));
        }
        tenure.until().ifPresent(until -> near(new Sighting(tenure, Kind.LEFT_OFFICE, until, tenure.provenance())));
    }

    private void near(Sighting sighting) {
        if (sighting.day().isBefore(day) == Answer.YES
                && before.filter(known ->
                                known.day().latest().isAfter(sighting.day().latest()))
                        .isEmpty()) {
            before = Optional.of(sighting);
        }
        if (sighting.day().isAfter(day) == Answer.YES
                && after.filter(known ->
                                known.day().earliest().isBefore(sighting.day().earliest()))
                        .isEmpty()) {
            after = Optional.of(sighting);
        }
    }
}
