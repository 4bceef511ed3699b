package org.wcofacts.export.vocabulary;

import static org.wcofacts.export.vocabulary.Vocabulary.each;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.LookUpNames;
import org.wcofacts.model.reference.NameNote;
import org.wcofacts.model.reference.OtherCode;
import org.wcofacts.model.reference.OtherName;
import org.wcofacts.model.reference.Reference;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The economies and regions that a register refers to, with their names. */
record ReferenceElement(
        @JacksonXmlElementWrapper(localName = "sources") @JacksonXmlProperty(localName = "source")
        List<SourceElement> sources,

        @JacksonXmlElementWrapper(localName = "regions") @JacksonXmlProperty(localName = "region")
        List<RegionElement> regions,

        @JacksonXmlElementWrapper(localName = "economies") @JacksonXmlProperty(localName = "economy")
        List<EconomyElement> economies,

        @JacksonXmlElementWrapper(localName = "former-names") @JacksonXmlProperty(localName = "former-name")
        List<FormerNameElement> formerNames,

        @JacksonXmlElementWrapper(localName = "former-economies") @JacksonXmlProperty(localName = "former-economy")
        List<FormerEconomyElement> formerEconomies,

        @JacksonXmlElementWrapper(localName = "other-codes") @JacksonXmlProperty(localName = "other-code")
        List<OtherCodeElement> otherCodes,

        @JacksonXmlElementWrapper(localName = "other-names") @JacksonXmlProperty(localName = "other-name")
        List<OtherNameElement> otherNames,

        @JacksonXmlElementWrapper(localName = "name-notes") @JacksonXmlProperty(localName = "name-note")
        List<NameNoteElement> nameNotes) {

    /** A name that an economy used to have. */
    record FormerNameElement(
            @Attribute String economy,
            @Attribute @Nullable String from,
            @Attribute String until,
            WordsElement name,
            ProvenanceElement provenance) {

        static FormerNameElement of(FormerName former, Writing writing) {
            String at = "former name of " + former.alpha2();
            return new FormerNameElement(
                    former.alpha2(),
                    Codes.of(former.from()),
                    former.until().toString(),
                    writing.words(former.name(), at),
                    ProvenanceElement.of(former.provenance(), writing, at));
        }

        FormerName toModel(Reading reading) {
            return Reading.at(
                    "former name of " + Rules.quoted(economy),
                    () -> new FormerName(
                            economy,
                            reading.words(name, "name"),
                            Optional.ofNullable(from).map(Codes::date),
                            Codes.date(until),
                            provenance.toModel(reading, "provenance")));
        }
    }

    /** A state or territory that is gone. */
    record FormerEconomyElement(
            @Attribute String code,
            @Attribute @Nullable String from,
            @Attribute @Nullable String until,
            WordsElement name,

            @JacksonXmlElementWrapper(localName = "successors") @JacksonXmlProperty(localName = "successor")
            List<CodeElement> successors,

            ProvenanceElement provenance) {

        static FormerEconomyElement of(FormerEconomy former, Reference reference, Writing writing) {
            String at = "economy " + former.code();
            return new FormerEconomyElement(
                    former.code(),
                    Codes.of(former.from()),
                    Codes.of(former.until()),
                    writing.words(former.name(), at + ", name"),
                    former.successors().stream()
                            .map(successor -> new CodeElement(Writing.listed(
                                    reference.economies(), successor, Economy::alpha2, at + ", successor")))
                            .toList(),
                    ProvenanceElement.of(former.provenance(), writing, at));
        }

        FormerEconomy toModel(Reading reading) {
            return Reading.at(
                    "economy " + Rules.quoted(code),
                    () -> new FormerEconomy(
                            code,
                            reading.words(name, "name"),
                            Optional.ofNullable(from).map(Codes::date),
                            Optional.ofNullable(until).map(Codes::date),
                            successors.stream()
                                    .map(successor -> reading.economy(successor.code()))
                                    .toList(),
                            provenance.toModel(reading, "provenance")));
        }
    }

    /** A code of an economy in another system. */
    record OtherCodeElement(
            @Attribute String economy,
            @Attribute String system,
            @Attribute String code,
            ProvenanceElement provenance) {

        static OtherCodeElement of(OtherCode other, Writing writing) {
            return new OtherCodeElement(
                    other.alpha2(),
                    Codes.of(other.system()),
                    other.code(),
                    ProvenanceElement.of(other.provenance(), writing, "code " + other.code()));
        }

        OtherCode toModel(Reading reading) {
            return Reading.at(
                    "code " + Rules.quoted(code),
                    () -> new OtherCode(
                            economy,
                            Codes.constant(OtherCode.CodeSystem.class, system),
                            code,
                            provenance.toModel(reading, "provenance")));
        }
    }

    /** Another name by which an economy is looked up. */
    record OtherNameElement(@Attribute String code, SpelledElement name, ProvenanceElement provenance) {

        static OtherNameElement of(OtherName other, Writing writing) {
            String at = "other name of " + other.code();
            return new OtherNameElement(
                    other.code(),
                    new SpelledElement(Codes.of(other.language()), writing.text(other.name(), at)),
                    ProvenanceElement.of(other.provenance(), writing, at));
        }

        OtherName toModel(Reading reading) {
            return Reading.at(
                    "other name of " + Rules.quoted(code),
                    () -> new OtherName(
                            code,
                            Codes.language(name.language()),
                            name.words(),
                            provenance.toModel(reading, "provenance")));
        }
    }

    /** A word that looks like the name of an economy, and what has to be known of it. */
    record NameNoteElement(
            @Attribute String kind,
            SpelledElement name,

            @JacksonXmlElementWrapper(localName = "economies") @JacksonXmlProperty(localName = "economy")
            List<CodeElement> economies,

            ProvenanceElement provenance) {

        static NameNoteElement of(NameNote note, Writing writing) {
            String at = "name note " + note.name();
            return new NameNoteElement(
                    Codes.of(note.kind()),
                    new SpelledElement(Codes.of(note.language()), writing.text(note.name(), at)),
                    note.codes().stream().map(CodeElement::new).toList(),
                    ProvenanceElement.of(note.provenance(), writing, at));
        }

        NameNote toModel(Reading reading) {
            return Reading.at(
                    "name note " + Rules.quoted(name.words()),
                    () -> new NameNote(
                            name.words(),
                            Codes.language(name.language()),
                            Codes.constant(NameNote.Kind.class, kind),
                            economies.stream().map(CodeElement::code).toList(),
                            provenance.toModel(reading, "provenance")));
        }
    }

    static ReferenceElement of(Reference reference, Writing writing) {
        return new ReferenceElement(
                each(reference.sources(), source -> SourceElement.of(source, writing)),
                each(reference.regions(), region -> RegionElement.of(region, writing)),
                each(reference.economies(), economy -> EconomyElement.of(economy, writing)),
                each(reference.formerNames(), former -> FormerNameElement.of(former, writing)),
                each(reference.formerEconomies(), former -> FormerEconomyElement.of(former, reference, writing)),
                each(reference.otherCodes(), other -> OtherCodeElement.of(other, writing)),
                each(reference.otherNames(), other -> OtherNameElement.of(other, writing)),
                each(reference.nameNotes(), note -> NameNoteElement.of(note, writing)));
    }

    Reference toModel(Reading reading) {
        Reference.Builder reference = Reference.builder()
                .sources(each(sources, SourceElement::toModel))
                .regions(each(regions, region -> reading.list(region.toModel(reading))))
                .economies(each(economies, economy -> reading.list(economy.toModel(reading))))
                .formerNames(each(formerNames, former -> former.toModel(reading)))
                .formerEconomies(each(formerEconomies, former -> former.toModel(reading)))
                .otherCodes(each(otherCodes, other -> other.toModel(reading)));
        LookUpNames names = new LookUpNames(
                each(otherNames, other -> other.toModel(reading)), each(nameNotes, note -> note.toModel(reading)));
        return reference.lookUpNames(() -> names).build();
    }
}
