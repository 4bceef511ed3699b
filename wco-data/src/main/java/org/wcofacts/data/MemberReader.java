package org.wcofacts.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Disputed;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Stated;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.FormerMember;
import org.wcofacts.model.register.Member;

/** Reads who belongs to the organization, and who did. */
final class MemberReader {

    private static final List<String> DISPUTED = Provenances.columns("id", "alpha2", "date");
    private static final List<String> DESIGNATIONS = Provenances.columns("alpha2", "designation");
    private static final List<String> FORMER =
            Provenances.columns("id", "code", "designation", "since", "until", "region", "successors");

    private final RegisterFolder register;
    private final PartialDate first;
    private final CsvTable members;
    private final Map<String, List<Disputed<PartialDate>>> others = new HashMap<>();
    private final Map<String, Stated<Designation>> designations = new HashMap<>();

    MemberReader(RegisterFolder register, LocalDate membershipFrom) {
        this.register = register;
        this.first = PartialDate.of(membershipFrom);
        this.members = register.table("members.csv", columns("accession"));
        CsvTable disputed = register.table("disputed-dates.csv", DISPUTED);
        for (CsvRow row : disputed.rows()) {
            members.require(row.text("alpha2"), row, "alpha2", "a Member");
            others.computeIfAbsent(row.text("alpha2"), member -> new ArrayList<>())
                    .add(new Disputed<>(row.date("date"), register.provenances().of(row)));
        }
        for (CsvRow row : register.table("designations.csv", DESIGNATIONS).rows()) {
            members.require(row.text("alpha2"), row, "alpha2", "a Member");
            designations.put(row.text("alpha2"), designation(row));
        }
    }

    private static List<String> columns(String date) {
        return Provenances.withPart(Provenances.columns("alpha2", "region", date), "region_");
    }

    List<Member> members() {
        return members.map(row -> member(row, "accession")
                .designation(Optional.ofNullable(designations.get(row.text("alpha2"))))
                .build());
    }

    List<Member> withRightsAkin() {
        Provenances provenances = register.provenances();
        return register.table("rights-akin.csv", columns("since"))
                .map(row -> member(row, "since")
                        .designation(Stated.of(Designation.RIGHTS_AKIN, provenances.of(row)))
                        .build());
    }

    List<FormerMember> formerMembers() {
        return register.table("former-members.csv", FORMER).map(this::formerMember);
    }

    private Member.Builder member(CsvRow row, String column) {
        PartialDate accession = row.date(column);
        return Member.builder()
                .economy(register.economy(row, "alpha2"))
                .region(register.region(row, "region_"))
                .accession(Stated.<PartialDate>builder()
                        .value(accession)
                        .provenance(register.provenances().of(row))
                        .disputed(others.getOrDefault(row.text("alpha2"), List.of()))
                        .build())
                .since(accession.compareTo(first) < 0 ? first : accession);
    }

    private Stated<Designation> designation(CsvRow row) {
        return Stated.of(
                row.choice("designation", Designation.values()),
                register.provenances().of(row));
    }

    private FormerMember formerMember(CsvRow row) {
        Provenance provenance = register.provenances().of(row);
        FormerMember.Builder former = FormerMember.builder()
                .id(row.text("id"))
                .code(row.text("code"))
                .name(register.texts().text("former-member." + row.text("id")))
                .designation(row.optional("designation").map(designation -> designation(row)))
                .since(row.optionalDate("since"))
                .until(row.optionalDate("until"))
                .assignedRegion(
                        row.optional("region").map(region -> Stated.of(register.region(row), ofSuccessors(row))))
                .provenance(provenance);
        for (String successor : row.text("successors").split(" ", -1)) {
            members.require(successor, row, "successors", "a Member");
            former.addSuccessor(successor);
        }
        return former.build();
    }

    /** No list of regions names former Members: theirs follows from those of their successors, as surely as the least sure of them. */
    private Provenance ofSuccessors(CsvRow row) {
        List<String> successors = List.of(row.text("successors").split(" ", -1));
        List<Provenance> regions = members.rows().stream()
                .filter(member -> successors.contains(member.text("alpha2")))
                .map(member -> register.region(member, "region_").provenance())
                .toList();
        return Provenance.builder()
                .addAllCitations(regions.stream()
                        .flatMap(region -> region.citations().stream())
                        .distinct()
                        .toList())
                .basis(Basis.DERIVED)
                .confidence(regions.stream()
                        .map(Provenance::confidence)
                        .max(Comparator.naturalOrder())
                        .orElse(Confidence.LOW))
                .explanation(register.texts().text("explanation.region-of-successors"))
                .build();
    }
}
