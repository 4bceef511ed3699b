package org.wcofacts.export.make;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Text;
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
                .key("id")
                .code("id", fact -> Cell.of(fact.id()))
                .code("subject", fact -> Cell.of(fact.subject()))
                .code("property", fact -> Cell.of(fact.property()))
                .text("value", fact -> Cell.of(fact.value().accept(new Plain(wording, fact.id()))))
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
    private static final class Plain extends FactWords {

        Plain(Wording wording, String place) {
            super(wording, place);
        }

        @Override
        public Text date(FactValue.Date value) {
            return Text.of(value.date().toString());
        }

        @Override
        public Text day(FactValue.Day value) {
            return Text.of(value.day().toString());
        }
    }
}
