package org.wcofacts.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.OfficeDay;
import org.wcofacts.model.register.Tenure;

/** Reads who held which office, by term or on the days that sources name. */
final class TenureReader {

    private final RegisterFolder register;
    private final List<Office> offices;
    private final CsvTable holders;
    private final CsvTable days;

    TenureReader(RegisterFolder register) {
        this.register = register;
        this.offices = register.table("offices.csv", List.of("id", "position"))
                .mapInOrder(
                        "position",
                        row -> new Office(row.text("id"), register.texts().text("office." + row.text("id"))));
        this.holders =
                register.table("office-holders.csv", Provenances.columns("id", "office", "person", "since", "until"));
        this.days = register.table("office-days.csv", Provenances.columns("id", "holder", "day"));
        for (CsvRow row : days.rows()) {
            holders.require(row.text("holder"), row, "holder", "a holder of an office");
        }
    }

    List<Office> offices() {
        return offices;
    }

    List<Tenure> tenures() {
        return holders.map(row -> Tenure.builder()
                .id(row.text("id"))
                .office(office(row))
                .person(row.text("person"))
                .since(row.optionalDate("since"))
                .until(row.optionalDate("until"))
                .days(days(row.text("id")))
                .provenance(register.provenances().of(row))
                .build());
    }

    private Office office(CsvRow row) {
        for (Office office : offices) {
            if (office.id().equals(row.text("office"))) {
                return office;
            }
        }
        throw row.error("office", Quote.of(row.text("office")) + " is not an office in register/offices.csv");
    }

    private List<OfficeDay> days(String holder) {
        List<OfficeDay> found = new ArrayList<>();
        for (CsvRow row : days.rows()) {
            if (row.text("holder").equals(holder)) {
                found.add(new OfficeDay(row.date("day"), register.provenances().of(row)));
            }
        }
        found.sort(Comparator.comparing(OfficeDay::day));
        return found;
    }
}
