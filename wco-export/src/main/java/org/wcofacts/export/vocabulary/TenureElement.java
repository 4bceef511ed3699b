package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OfficeDay;
import org.wcofacts.model.register.Tenure;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** Somebody in an office. */
record TenureElement(
        @Attribute String id,
        @Attribute String office,
        @Attribute @Nullable String since,
        @Attribute @Nullable String until,
        String person,

        @JacksonXmlElementWrapper(localName = "named") @JacksonXmlProperty(localName = "on")
        List<NamedElement> named,

        ProvenanceElement provenance) {

    /** A day on which a source names the holder. */
    record NamedElement(@Attribute String date, ProvenanceElement provenance) {

        static NamedElement of(OfficeDay day, Writing writing, String at) {
            return new NamedElement(day.day().toString(), ProvenanceElement.of(day.provenance(), writing, at));
        }

        OfficeDay toModel(Reading reading) {
            return new OfficeDay(Codes.date(date), provenance.toModel(reading, "day"));
        }
    }

    static TenureElement of(Tenure tenure, List<Office> offices, Writing writing) {
        String at = "tenure " + tenure.id();
        return new TenureElement(
                tenure.id(),
                Writing.listed(offices, tenure.office(), Office::id, at + ", office"),
                Codes.of(tenure.since()),
                Codes.of(tenure.until()),
                writing.text(tenure.person(), at + ", person"),
                tenure.days().stream()
                        .map(day -> NamedElement.of(day, writing, at + ", day"))
                        .toList(),
                ProvenanceElement.of(tenure.provenance(), writing, at));
    }

    Tenure toModel(Reading reading, List<Office> offices) {
        return Reading.at(
                "tenure " + Rules.quoted(id),
                () -> Tenure.builder()
                        .id(id)
                        .office(Reading.listed(offices, Office::id, office, "offices"))
                        .since(Optional.ofNullable(since).map(Codes::date))
                        .until(Optional.ofNullable(until).map(Codes::date))
                        .person(person)
                        .days(named.stream().map(day -> day.toModel(reading)).toList())
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
