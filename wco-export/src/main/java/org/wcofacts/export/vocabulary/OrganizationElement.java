package org.wcofacts.export.vocabulary;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Organization;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The organization and its fact file. */
record OrganizationElement(
        StatedContent<WordsElement> name,
        @Nullable StatedContent<WordsElement> abbreviation,
        @Nullable StatedContent<WordsElement> formerName,
        StatedCode<String> established,
        @Nullable StatedContent<PlaceElement> headquarters,
        StatedCode<Integer> members,
        @Nullable StatedContent<WordsElement> decisionMakingBody,

        @JacksonXmlElementWrapper(localName = "office-holders") @JacksonXmlProperty(localName = "office-holder")
        List<OfficeHolderElement> officeHolders,

        @Nullable StatedCode<String> internationalCustomsDay,

        @JacksonXmlElementWrapper(localName = "working-languages") @JacksonXmlProperty(localName = "working-language")
        List<WorkingLanguageElement> workingLanguages,

        @Nullable StatedCode<String> website) {

    static OrganizationElement of(Organization organization, Writing writing) {
        String at = "organization, ";
        return new OrganizationElement(
                StatedContent.ofWords(organization.name(), writing, at + "name"),
                words(organization.abbreviation(), writing, at + "abbreviation"),
                words(organization.formerName(), writing, at + "former name"),
                StatedCode.of(organization.established(), PartialDate::toString, writing, at + "established"),
                organization
                        .headquarters()
                        .map(stated -> StatedContent.of(
                                stated,
                                place -> PlaceElement.of(place, writing, at + "headquarters"),
                                writing,
                                at + "headquarters"))
                        .orElse(null),
                StatedCode.of(organization.members(), Function.identity(), writing, at + "members"),
                words(organization.decisionMakingBody(), writing, at + "decision-making body"),
                organization.officeHolders().stream()
                        .map(holder -> OfficeHolderElement.of(holder, writing))
                        .toList(),
                code(organization.internationalCustomsDay(), MonthDay::toString, writing, at + "customs day"),
                organization.workingLanguages().stream()
                        .map(language -> WorkingLanguageElement.of(language, writing))
                        .toList(),
                code(
                        organization.website(),
                        address -> writing.text(address.toString(), at + "website"),
                        writing,
                        at + "website"));
    }

    Organization toModel(Reading reading) {
        return Reading.at(
                "organization",
                () -> Organization.builder()
                        .name(words(name, reading, "name"))
                        .abbreviation(
                                Optional.ofNullable(abbreviation).map(words -> words(words, reading, "abbreviation")))
                        .formerName(Optional.ofNullable(formerName).map(words -> words(words, reading, "former name")))
                        .established(established.toModel(Codes::date, reading, "established"))
                        .headquarters(Optional.ofNullable(headquarters)
                                .map(stated ->
                                        stated.toModel(place -> place.toModel(reading), reading, "headquarters")))
                        .members(members.toModel(Function.identity(), reading, "members"))
                        .decisionMakingBody(Optional.ofNullable(decisionMakingBody)
                                .map(words -> words(words, reading, "decision-making body")))
                        .officeHolders(officeHolders.stream()
                                .map(holder -> holder.toModel(reading))
                                .toList())
                        .internationalCustomsDay(Optional.ofNullable(internationalCustomsDay)
                                .map(day -> day.toModel(Codes::day, reading, "international Customs day")))
                        .workingLanguages(workingLanguages.stream()
                                .map(language -> language.toModel(reading))
                                .toList())
                        .website(Optional.ofNullable(website)
                                .map(address -> address.toModel(Codes::address, reading, "website")))
                        .build());
    }

    private static @Nullable StatedContent<WordsElement> words(
            Optional<Stated<LocalizedText>> stated, Writing writing, String at) {
        return stated.map(words -> StatedContent.ofWords(words, writing, at)).orElse(null);
    }

    private static Stated<LocalizedText> words(StatedContent<WordsElement> stated, Reading reading, String at) {
        return stated.toModel(words -> reading.words(words, "value"), reading, at);
    }

    private static <T> @Nullable StatedCode<String> code(
            Optional<Stated<T>> stated, Function<T, String> spelling, Writing writing, String at) {
        return stated.map(value -> StatedCode.of(value, spelling, writing, at)).orElse(null);
    }
}
