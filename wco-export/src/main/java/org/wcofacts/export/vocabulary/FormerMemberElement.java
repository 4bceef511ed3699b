package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.register.FormerMember;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** An economy that was once a Member and has ceased to exist. */
record FormerMemberElement(
        @Attribute String id,
        @Attribute String code,
        @Attribute @Nullable String since,
        @Attribute @Nullable String until,
        WordsElement name,
        @Nullable StatedCode<String> designation,
        @Nullable StatedCode<String> region,

        @JacksonXmlElementWrapper(localName = "successors") @JacksonXmlProperty(localName = "successor")
        List<CodeElement> successors,

        ProvenanceElement provenance) {

    static FormerMemberElement of(FormerMember former, Reference reference, Writing writing) {
        String at = "former Member " + former.code();
        return new FormerMemberElement(
                former.id(),
                former.code(),
                Codes.of(former.since()),
                Codes.of(former.until()),
                writing.words(former.name(), at + ", name"),
                MemberElement.designation(former.designation(), writing, at),
                former.assignedRegion()
                        .map(region -> MemberElement.region(region, reference, writing, at))
                        .orElse(null),
                former.successors().stream().map(CodeElement::new).toList(),
                ProvenanceElement.of(former.provenance(), writing, at));
    }

    FormerMember toModel(Reading reading) {
        return Reading.at(
                "former Member " + Rules.quoted(code),
                () -> FormerMember.builder()
                        .id(id)
                        .code(code)
                        .since(Optional.ofNullable(since).map(Codes::date))
                        .until(Optional.ofNullable(until).map(Codes::date))
                        .name(reading.words(name, "name"))
                        .designation(MemberElement.designation(designation, reading))
                        .assignedRegion(Optional.ofNullable(region)
                                .map(stated -> stated.toModel(reading::region, reading, "region")))
                        .successors(successors.stream().map(CodeElement::code).toList())
                        .provenance(provenance.toModel(reading, "provenance"))
                        .build());
    }
}
