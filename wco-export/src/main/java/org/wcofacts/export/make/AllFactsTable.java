package org.wcofacts.export.make;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Standing;

/** Every fact on a row of its own, for those who filter, join or pivot. */
public final class AllFactsTable {

    private final Wording wording;

    public AllFactsTable(Wording wording) {
        this.wording = wording;
    }

    public DataTable of(List<Fact> facts) {
        return new Listing<Fact>("facts", wording)
                .code("id", fact -> Cell.of(fact.id()))
                .code("subject", fact -> Cell.of(fact.subject()))
                .code("property", fact -> Cell.of(fact.property()))
                .text("value", fact -> Cell.of(fact.value().accept(new Plain(fact.id()))))
                .count("quantity", "any", fact -> applicable(count(fact).map(count -> Cell.of(count.number()))))
                .text(
                        "unit",
                        fact -> applicable(count(fact).map(count -> Cell.of(wording.label("unit." + count.unit())))))
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

    private static Optional<FactValue.Count> count(Fact fact) {
        return fact.value() instanceof FactValue.Count count ? Optional.of(count) : Optional.empty();
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

    /** A value as data: dates in the form of ISO 8601. */
    private final class Plain implements FactValue.Visitor<String> {

        private final String place;

        Plain(String place) {
            this.place = place;
        }

        @Override
        public String words(FactValue.Words value) {
            return wording.words(value.text(), place);
        }

        @Override
        public String code(FactValue.Code value) {
            return value.code();
        }

        @Override
        public String count(FactValue.Count value) {
            return Integer.toString(value.number());
        }

        @Override
        public String date(FactValue.Date value) {
            return value.date().toString();
        }

        @Override
        public String day(FactValue.Day value) {
            return value.day().toString();
        }

        @Override
        public String address(FactValue.Address value) {
            return value.address().toString();
        }
    }
}
