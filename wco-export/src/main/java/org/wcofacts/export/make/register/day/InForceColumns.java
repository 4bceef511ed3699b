package org.wcofacts.export.make.register.day;

import java.time.LocalDate;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.DataColumn;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Instrument;

/** The columns that say whether a convention is in force for a Member: since when, in words, and as a number to count with. */
public final class InForceColumns {

    private final Instrument instrument;
    private final LocalDate day;
    private final Wording wording;
    private final String title;

    public InForceColumns(Instrument instrument, LocalDate day, Wording wording) {
        this.instrument = instrument;
        this.day = day;
        this.wording = wording;
        this.title = wording.words(instrument.title(), "instrument '" + instrument.id() + "'");
    }

    /** The id of the column of days. */
    public static String id(Instrument instrument) {
        return "in_force_" + instrument.id().replace('-', '_');
    }

    public DataColumn since() {
        return column("", "column.in_force", DataColumn.Type.DATE, isListed() ? "description" : "later.description");
    }

    public DataColumn status() {
        return column("_status", "column.in_force.status", DataColumn.Type.TEXT, "description");
    }

    public DataColumn flag() {
        return column("_flag", "column.in_force.flag", DataColumn.Type.INTEGER, "description");
    }

    private DataColumn column(String id, String label, DataColumn.Type type, String description) {
        return DataColumn.builder()
                .id(id(instrument) + id)
                .header(wording.label(label, title))
                .type(type)
                .description(wording.label(label + "." + description, listed()))
                .origin(wording.label("origin.cited"))
                .build();
    }

    private boolean isListed() {
        return RegisterWords.isListedBy(instrument, day);
    }

    private String listed() {
        return wording.date(PartialDate.of(instrument.partiesListed().orElseThrow()));
    }

    /** One where it is in force, zero where it is not or a list of the day or before does not have it, words where that is open. */
    public static Cell flag(Cell since) {
        if (since instanceof Cell.Absent absent) {
            boolean isNot = absent.reason() == Absence.NOT_LISTED || absent.reason() == Absence.NOT_YET;
            return isNot ? Cell.of(0) : absent;
        }
        return Cell.of(1);
    }
}
