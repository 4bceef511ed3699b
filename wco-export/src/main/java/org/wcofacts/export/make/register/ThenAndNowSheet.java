package org.wcofacts.export.make.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FirstFigures;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;

/** The page and the data table that set what is known on one side beside what is known on the other. */
final class ThenAndNowSheet {

    private final Wording wording;
    private final ThenAndNow both;
    private final Listing<ThenAndNow.Row> listing;

    ThenAndNowSheet(ThenAndNow both, Wording wording) {
        this.both = both;
        this.wording = wording;
        this.listing = new Listing<ThenAndNow.Row>("then_and_now", wording)
                .code("id", row -> Cell.of(row.id()))
                .text("fact", row -> Cell.of(row.fact()))
                .text("then", row -> entry(row.then(), entry -> Cell.of(entry.value())))
                .text("then_day", row -> entry(row.then(), entry -> wording.shortCell(entry.asOf())))
                .text("now", row -> entry(row.now(), entry -> Cell.of(entry.value())))
                .text("as_of_day", row -> entry(row.now(), entry -> wording.shortCell(entry.asOf())))
                .text("difference", this::difference)
                .text("confidence", row -> entry(row.now(), entry -> Cell.of(entry.confidence())));
    }

    private Cell entry(Optional<Entry> entry, Function<Entry, Cell> cell) {
        return entry.map(cell).orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    private Cell difference(ThenAndNow.Row row) {
        return row.then()
                .flatMap(then -> row.now().flatMap(now -> both.difference(then, now)))
                .map(Cell::of)
                .orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    /**
     * The page, under headings for its two sides.
     *
     * @param opening what stands before the table
     */
    Section section(List<Block> opening, Text then, Text now) {
        List<Block> blocks = new ArrayList<>(opening);
        blocks.addAll(figures());
        Optional<Chart> slopes = both.slopes();
        slopes.ifPresent(blocks::add);
        blocks.add(listing.printed(
                Text.of(wording.label("then.caption")),
                both.rows().stream()
                        .filter(row -> slopes.isEmpty() || !both.isOfARegion(row))
                        .toList(),
                listing.shown("fact", 7),
                listing.shown("then", then, 6),
                listing.shown("then_day", 3),
                listing.shown("now", now, 11),
                listing.shown("as_of_day", 3),
                listing.shown("difference", 3)));
        if (!both.notFollowed().isEmpty()) {
            blocks.add(new Block.Note(wording.phrase("then.not-followed", wording.list(both.notFollowed()))));
        }
        blocks.add(new Block.Note(Text.of(wording.label("then.note") + " " + wording.label("directory.key.dates"))));
        return new Section("then-and-now", Text.of(wording.label("section.then-and-now")), blocks);
    }

    /** Numbers that differ, each beside the one before. */
    private List<Block> figures() {
        FirstFigures figures = new FirstFigures();
        for (ThenAndNow.Row row : both.rows()) {
            row.then()
                    .ifPresent(then -> row.now().ifPresent(now -> {
                        if (!both.isOfARegion(row)
                                && number(then).isPresent()
                                && number(now).isPresent()
                                && !number(then).equals(number(now))) {
                            Text before = Text.of(
                                    wording.label("figure.then", number(then).get(), wording.date(then.asOf())));
                            figures.add(number(now).get(), row.fact(), before);
                        }
                    }));
        }
        return figures.blocks();
    }

    private static Optional<Integer> number(Entry entry) {
        return entry.compared().filter(Integer.class::isInstance).map(Integer.class::cast);
    }

    DataTable table() {
        return listing.data(both.rows());
    }

    PartialDate asOf() {
        return both.asOf();
    }
}
