package org.wcofacts.export.make;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Standing;

/** Every fact on a row of its own, its value in the column of its kind, for those who filter, join or pivot. */
public final class AllFactsTable {

    private final Wording wording;

    public AllFactsTable(Wording wording) {
        this.wording = wording;
    }

    public DataTable of(List<Fact> facts) {
        return new Listing<Fact>("facts", wording)
                .key("id")
                .code("id", fact -> Cell.of(fact.id()))
                .code("subject", fact -> Cell.of(fact.subject()))
                .code("property", fact -> Cell.of(fact.property()))
                .text("value_type", fact -> Cell.of(wording.label("value-type." + kind(fact.value()))))
                .text("text", fact -> applicable(text(fact)))
                .count("quantity", "any", fact -> applicable(count(fact).map(count -> Cell.of(count.number()))))
                .text(
                        "unit",
                        fact -> applicable(count(fact).map(count -> Cell.of(wording.label("unit." + count.unit())))))
                .dateIfKnown("date", fact -> applicable(date(fact)))
                .address("address", fact -> applicable(address(fact)))
                .code(
                        "language",
                        fact -> applicable(words(fact)
                                .map(text -> Cell.of(wording.languageOf(text).toLanguageTag()))))
                .text("standing", fact -> applicable(words(fact).map(text -> Cell.of(standing(text)))))
                .sources(Fact::provenance)
                .data(facts);
    }

    private Cell applicable(Optional<Cell> cell) {
        return cell.orElseGet(() -> wording.absent(Absence.NOT_APPLICABLE));
    }

    /** The column in which a value stands. */
    private static String kind(FactValue value) {
        if (value instanceof FactValue.Count) {
            return "number";
        }
        if (value instanceof FactValue.Date) {
            return "date";
        }
        return value instanceof FactValue.Address ? "address" : "text";
    }

    /** Words, a code, or a day of every year in the form of its standard. */
    private Optional<Cell> text(Fact fact) {
        if (!kind(fact.value()).equals("text")) {
            return Optional.empty();
        }
        return Optional.of(
                fact.value() instanceof FactValue.Day day
                        ? Cell.of(day.day().toString())
                        : Cell.of(fact.value().accept(new FactWords(wording, fact.id()))));
    }

    private static Optional<FactValue.Count> count(Fact fact) {
        return fact.value() instanceof FactValue.Count count ? Optional.of(count) : Optional.empty();
    }

    private Optional<Cell> date(Fact fact) {
        return fact.value() instanceof FactValue.Date date
                ? Optional.of(wording.shortCell(date.date()))
                : Optional.empty();
    }

    private static Optional<Cell> address(Fact fact) {
        if (!(fact.value() instanceof FactValue.Address value)) {
            return Optional.empty();
        }
        URI address = value.address();
        return Optional.of(Cell.of(
                Text.of(Span.builder().words(address.toString()).link(address).build())));
    }

    private static Optional<LocalizedText> words(Fact fact) {
        return fact.value() instanceof FactValue.Words words ? Optional.of(words.text()) : Optional.empty();
    }

    private String standing(LocalizedText text) {
        Standing.Kind kind = text.standing(wording.languageOf(text))
                .orElse(Standing.ORIGINAL)
                .kind();
        return wording.label("standing." + kind.name().toLowerCase(Locale.ROOT));
    }
}
