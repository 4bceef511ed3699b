package org.wcofacts.export.vocabulary;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.Change;
import org.wcofacts.model.Difference;
import org.wcofacts.model.Fact;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Completeness;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** The root: what differs between two days, what is cited first. */
@JsonRootName(Vocabulary.CHANGES)
public record ChangesElement(
        @Attribute String version,
        @Attribute String from,
        @Attribute String until,
        @Attribute String completeness,
        @Nullable WordsElement reason,

        @JacksonXmlElementWrapper(localName = "sources") @JacksonXmlProperty(localName = "source")
        List<SourceElement> sources,

        @JacksonXmlElementWrapper(localName = "differences") @JacksonXmlProperty(localName = "difference")
        List<ChangeElement> differences) {

    /** One difference: what is said on the first day, on the last, or on both. */
    record ChangeElement(
            @Attribute String kind,
            @Nullable FactElement before,
            @Nullable FactElement after) {

        static ChangeElement of(Change change, Writing writing) {
            if (change instanceof Change.Added added) {
                return new ChangeElement("added", null, FactElement.of(added.fact(), writing));
            }
            if (change instanceof Change.Removed removed) {
                return new ChangeElement("removed", FactElement.of(removed.fact(), writing), null);
            }
            if (change instanceof Change.Renamed renamed) {
                return new ChangeElement(
                        "renamed", FactElement.of(renamed.before(), writing), FactElement.of(renamed.after(), writing));
            }
            Change.Changed changed = (Change.Changed) change;
            return new ChangeElement(
                    "changed", FactElement.of(changed.before(), writing), FactElement.of(changed.after(), writing));
        }

        Change toModel(Reading reading) {
            return switch (kind) {
                case "added" -> new Change.Added(fact("after", after, reading));
                case "removed" -> new Change.Removed(fact("before", before, reading));
                case "renamed" -> new Change.Renamed(fact("before", before, reading), fact("after", after, reading));
                case "changed" -> new Change.Changed(fact("before", before, reading), fact("after", after, reading));
                default -> throw new IllegalArgumentException(Rules.quoted(kind) + ": must be a kind of change");
            };
        }

        private Fact fact(String name, @Nullable FactElement fact, Reading reading) {
            if (fact == null) {
                throw new IllegalArgumentException(
                        "change of kind " + Rules.quoted(kind) + ", " + Rules.quoted(name) + ": must be given");
            }
            return fact.toModel(reading);
        }
    }

    public static ChangesElement of(Changes changes, Writing writing) {
        return new ChangesElement(
                Vocabulary.VERSION,
                Codes.of(changes.from()),
                Codes.of(changes.until()),
                Codes.of(changes.completeness()),
                writing.words(changes.reason(), "reason"),
                changes.sources().stream()
                        .map(source -> SourceElement.of(source, writing))
                        .toList(),
                changes.difference().changes().stream()
                        .map(change -> ChangeElement.of(change, writing))
                        .toList());
    }

    /**
     * What the file says.
     *
     * @throws IllegalArgumentException if it breaks a rule of the model
     */
    public Changes toModel() {
        Reading reading = new Reading();
        return new Changes(
                Reading.at("from", () -> Codes.localDate(from)),
                Reading.at("until", () -> Codes.localDate(until)),
                Codes.constant(Completeness.class, completeness),
                Optional.ofNullable(reason).map(words -> reading.words(words, "reason")),
                new Difference(differences.stream()
                        .map(change -> change.toModel(reading))
                        .toList()),
                sources.stream().map(SourceElement::toModel).toList());
    }
}
