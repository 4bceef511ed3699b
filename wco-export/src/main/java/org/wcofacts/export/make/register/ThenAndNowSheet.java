package org.wcofacts.export.make.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/** The page and the data table that set an edition beside what is known later. */
final class ThenAndNowSheet {

    private final Register register;
    private final Wording wording;
    private final RegisterWords words;
    private final List<ThenAndNow.Row> rows;

    ThenAndNowSheet(Edition edition, Register register, Wording wording) {
        this.register = register;
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.rows = new ThenAndNow(edition, register, wording).rows();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        wording.translationNote(register.facts(register.coverage().completeUntil()))
                .ifPresent(note -> blocks.add(new Block.Note(Text.of(note))));
        List<List<Text>> cells = new ArrayList<>();
        for (ThenAndNow.Row row : rows) {
            cells.add(List.of(
                    row.fact(),
                    row.then(),
                    row.now().map(ThenAndNow.Later::value).orElseGet(() -> Text.of(wording.why(Absence.NOT_KNOWN))),
                    Text.of(row.now().map(later -> later.asOf().toString()).orElseGet(() -> wording.label("dash"))),
                    Text.of(row.now().map(ThenAndNow.Later::confidence).orElseGet(() -> wording.label("dash")))));
        }
        blocks.add(new Block.Table(
                Text.of(wording.label("then.caption")),
                List.of(
                        words.column("column.fact", 7),
                        words.column("column.then", 7),
                        words.column("column.now", 9),
                        words.column("column.as_of_day", 5),
                        words.column("column.confidence", 4)),
                cells));
        blocks.add(new Block.Note(Text.of(wording.label("then.note"))));
        return new Section("then-and-now", Text.of(wording.label("section.then-and-now")), blocks);
    }

    DataTable table() {
        return new Listing<ThenAndNow.Row>("then_and_now", wording)
                .code("id", row -> Cell.of(row.id()))
                .text("fact", row -> Cell.of(row.fact()))
                .text("then", row -> Cell.of(row.then()))
                .text("now", row -> later(row, later -> Cell.of(later.value())))
                .code("as_of_day", row -> later(row, later -> wording.cell(later.asOf())))
                .text("confidence", row -> later(row, later -> Cell.of(later.confidence())))
                .data(rows);
    }

    private Cell later(ThenAndNow.Row row, Function<ThenAndNow.Later, Cell> cell) {
        return row.now().map(cell).orElseGet(() -> wording.absent(Absence.NOT_KNOWN));
    }

    /** The day of the latest that the register knows. */
    PartialDate asOf() {
        return PartialDate.of(register.coverage().completeUntil());
    }
}
