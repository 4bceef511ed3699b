package org.wcofacts.export.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.Member;

/** An economy that has a seat or rights akin to one, by its code; its name is in the reference. */
record MemberElement(
        @Attribute String economy,
        @Attribute String since,
        @Nullable StatedCode<String> designation,
        StatedCode<String> region,
        StatedCode<String> accession) {

    static MemberElement of(Member member, Reference reference, Writing writing) {
        String at = "Member " + member.code();
        return new MemberElement(
                Writing.listed(reference.economies(), member.economy(), Economy::alpha2, at),
                member.since().toString(),
                designation(member.designation(), writing, at),
                region(member.region(), reference, writing, at),
                StatedCode.of(member.accession(), PartialDate::toString, writing, at + ", accession"));
    }

    static @Nullable StatedCode<String> designation(
            Optional<Stated<Designation>> designation, Writing writing, String at) {
        return designation
                .map(stated -> StatedCode.of(stated, Codes::of, writing, at + ", designation"))
                .orElse(null);
    }

    static StatedCode<String> region(Stated<Region> region, Reference reference, Writing writing, String at) {
        String place = at + ", region";
        return StatedCode.of(
                region, one -> Writing.listed(reference.regions(), one, Region::id, place), writing, place);
    }

    static Optional<Stated<Designation>> designation(@Nullable StatedCode<String> designation, Reading reading) {
        return Optional.ofNullable(designation)
                .map(stated -> stated.toModel(code -> Codes.constant(Designation.class, code), reading, "designation"));
    }

    Member toModel(Reading reading) {
        return Reading.at(
                "Member " + Rules.quoted(economy),
                () -> Member.builder()
                        .economy(reading.economy(economy))
                        .since(Codes.date(since))
                        .designation(designation(designation, reading))
                        .region(region.toModel(reading::region, reading, "region"))
                        .accession(accession.toModel(Codes::date, reading, "accession"))
                        .build());
    }
}
