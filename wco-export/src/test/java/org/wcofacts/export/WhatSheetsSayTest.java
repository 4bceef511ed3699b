package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.testing.OnRecord;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/**
 * What every kind of sheet says, in every language, is on record in {@code sheets/}, a file a sheet. English stands there
 * whole; in other languages a long data table stops after its first rows.
 */
class WhatSheetsSayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Register REGISTER = WcoData.register();
    private static final Edition EDITION = WcoData.edition(2013);

    static final List<Locale> LANGUAGES = Labels.LANGUAGES;

    /** A sheet and the name of its record. */
    record Recorded(String name, FactSheet sheet) {

        static Recorded of(FactSheet sheet) {
            return new Recorded(sheet.fileStem(), sheet);
        }

        static Recorded invented(String name, FactSheet sheet) {
            return new Recorded("invented-" + name + "-" + sheet.language().toLanguageTag(), sheet);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Recorded> sheets() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                                ofADay(language),
                                ofTheEdition(language),
                                ofTheRegister(language),
                                ofInventions(language))
                        .flatMap(List::stream));
    }

    private static List<Recorded> ofTheEdition(Locale language) {
        return List.of(
                Recorded.of(FactSheets.inBrief(EDITION, language)),
                Recorded.of(FactSheets.thenAndNow(EDITION, REGISTER, language)));
    }

    /** Of the first session, of a time with one office on record, of the edition's year, of the last day checked and of one after it. */
    private static List<Recorded> ofADay(Locale language) {
        return Stream.of("1953-01-26", "1995-06-30", "2013-12-31", "2025-11-30", "2026-11-26")
                .map(LocalDate::parse)
                .map(day -> Recorded.of(FactSheets.inBrief(REGISTER, day, language)))
                .toList();
    }

    /**
     * Of the Members, one is recorded richly, one poorly, one with dates in dispute, one as of a former day, one before it joined;
     * with them one that has left and one with rights akin.
     */
    private static List<Recorded> ofTheRegister(Locale language) {
        return List.of(
                Recorded.of(FactSheets.membership(REGISTER, DAY, language)),
                Recorded.of(FactSheets.membership(REGISTER, LocalDate.of(1980, 6, 30), language)),
                member("KE", DAY, language),
                member("AG", DAY, language),
                member("CO", DAY, language),
                member("JP", LocalDate.of(1999, 6, 30), language),
                member("SZ", LocalDate.of(1975, 6, 30), language),
                member("CSHH", LocalDate.of(2000, 6, 30), language),
                member("EU", LocalDate.of(2010, 6, 30), language),
                Recorded.of(FactSheets.changes(REGISTER, EDITION.asOf().latest(), DAY, language)),
                Recorded.of(FactSheets.history(REGISTER, DAY, language)),
                Recorded.of(FactSheets.history(REGISTER, LocalDate.of(1985, 6, 30), language)));
    }

    private static Recorded member(String code, LocalDate day, Locale language) {
        return Recorded.of(FactSheets.member(REGISTER, code, day, language));
    }

    private static List<Recorded> ofInventions(Locale language) {
        Edition plain = InventedEdition.plain();
        Edition rich = InventedEdition.rich();
        return List.of(
                Recorded.invented("plain", FactSheets.inBrief(plain, language)),
                Recorded.invented("rich", FactSheets.inBrief(rich, language)),
                Recorded.invented("changes", FactSheets.changes(plain, rich, language)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void sayWhatIsOnRecord(Recorded recorded) throws IOException {
        List<String> said = new ArrayList<>(SheetText.reading(recorded.sheet()));
        said.addAll(tables(recorded.sheet()));
        OnRecord.compare(file(recorded.name()), said);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void onePageSaysWhatIsOnRecordAndHasTheTablesOfTheFullSheet(Locale language) throws IOException {
        FactSheet sheet = FactSheets.onePage(EDITION, language);
        OnRecord.compare(file(sheet.fileStem()), SheetText.reading(sheet));
        assertThat(SheetText.tables(sheet)).isEqualTo(SheetText.tables(FactSheets.inBrief(EDITION, language)));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void onePageOfADaySaysWhatIsOnRecord(Locale language) throws IOException {
        FactSheet sheet = FactSheets.onePage(REGISTER, DAY, language);
        OnRecord.compare(file(sheet.fileStem()), SheetText.reading(sheet));
    }

    private static Path file(String name) {
        return Path.of("sheets", name + ".txt");
    }

    private static List<String> tables(FactSheet sheet) throws IOException {
        return sheet.language().equals(Locale.ENGLISH) ? SheetText.tables(sheet) : SheetText.beginningsOfTables(sheet);
    }
}
