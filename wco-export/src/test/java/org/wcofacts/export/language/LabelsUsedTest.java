package org.wcofacts.export.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.cite.FactCitation;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.export.make.Join;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Terms;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.model.Fact;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;

/**
 * Every label is asked for by some sheet, format or citation: over many days, Members and editions they are made with
 * labels that note down each key they are asked for. A plural form counts as asked for with any form of the same noun.
 */
class LabelsUsedTest {

    private static final Register REGISTER = WcoData.register();
    private static final Edition EDITION = WcoData.edition(2013);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 30);
    private static final Set<String> ASKED = new TreeSet<>();

    /** Asked for only where a register, an edition or a table of a caller has what ours do not. */
    private static final Set<String> NOT_IN_OURS = Set.of(
            "act.signature-subject-to-ratification",
            "act.territorial-extension",
            "as-of.month",
            "brief.entity.undated",
            "change.removed",
            "changes.closed",
            "cite.passage.other",
            "completeness.after_last_known_day",
            "completeness.as_found",
            "completeness.before_membership",
            "completeness.in_the_future",
            "conventions.none-listed",
            "count.handovers",
            "designation.rights-akin",
            "directory.list.alone",
            "directory.list.alone.later",
            "event.closed",
            "event.no-host",
            "history.title",
            "hosts.everywhere",
            "hosts.of-all.several",
            "html.event",
            "kind.network",
            "member.hosts.since.day",
            "member.no-instruments",
            "member.unknown",
            "member.unknown.what",
            "members.later-name",
            "names.chosen",
            "property.accession",
            "property.city",
            "property.designation",
            "standing.reviewed",
            "then.fewer",
            "then.offices-networks",
            "then.gone",
            "then.languages",
            "then.until",
            "then.until.day",
            "today.host-not-stated",
            "today.language.ar",
            "today.language.es",
            "today.language.pt",
            "today.language.ru",
            "today.office.that-day",
            "today.regions.unknown",
            "total",
            "translation.reviewed",
            "type.date.some-as-text",
            "type.decimal",
            "whole-source",
            "xlsx.dictionary.no-origin",
            "xlsx.infinite",
            "xlsx.minus-infinite",
            "xlsx.not-a-number",
            "link.mail");

    private static final class Noting extends Properties {

        private static final long serialVersionUID = 1;

        @Override
        public String getProperty(String key) {
            ASKED.add(stem(key));
            return super.getProperty(key);
        }
    }

    private static String stem(String key) {
        return key.startsWith("count.") ? key.substring(0, key.lastIndexOf('.')) : key;
    }

    @BeforeEach
    void labelsNoteDownWhatTheyAreAskedFor() throws IOException {
        for (Locale language : Labels.LANGUAGES) {
            String file = "labels/" + language.toLanguageTag() + ".properties";
            try (InputStream in = Labels.class.getResourceAsStream(file);
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Noting labels = new Noting();
                labels.putAll(LabelFile.read(file, reader));
                Labels.LOADED.put(language, new Labels(language, file, labels));
            }
        }
    }

    @AfterEach
    void labelsAreReadAnew() {
        Labels.LOADED.clear();
    }

    @Test
    void everyLabelIsAskedFor() throws IOException {
        for (FactSheet sheet : sheets()) {
            if (sheet.asOf().matches(".*(2001|2013)")) {
                for (Export export :
                        List.of(Export.pdf(sheet), Export.html(sheet), Export.xlsx(sheet), Export.dataPackage(sheet))) {
                    export.to(OutputStream.nullOutputStream());
                }
            }
        }
        LocalDate accessed = LocalDate.of(2100, 1, 1);
        for (Edition edition : List.of(EDITION, InventedEdition.rich())) {
            for (Fact fact : oneOfEachKind(edition.facts())) {
                FactCitation.of(CitedFact.of(edition, fact, "1", Locale.ENGLISH), accessed)
                        .plain();
            }
        }
        for (Fact fact : oneOfEachKind(REGISTER.facts(LAST))) {
            CitedFact.of(REGISTER, LAST, fact, "1", Locale.ENGLISH);
        }
        FactSheet theirs = FactSheets.inBrief(EDITION, Locale.ENGLISH)
                .by(Terms.of("A ministry").licence("Free"));
        SectionDraft.on(theirs, "own", "Own")
                .unmatched(Join.of(List.of("Nowhere"), row -> row, WcoData.reference()))
                .wording()
                .number(1);
        Set<String> unasked = new TreeSet<>();
        Labels.in(Locale.ENGLISH).keys().forEach(key -> unasked.add(stem(key)));
        unasked.removeAll(ASKED);
        assertThat(NOT_IN_OURS).containsAll(unasked);
    }

    private static List<Fact> oneOfEachKind(List<Fact> facts) {
        Set<String> kinds = new TreeSet<>();
        return facts.stream()
                .filter(fact -> kinds.add(fact.kind() + fact.id().replaceAll("[A-Z0-9]+", "")))
                .toList();
    }

    private static List<FactSheet> sheets() {
        Locale language = Locale.ENGLISH;
        List<FactSheet> sheets = new ArrayList<>();
        sheets.add(FactSheets.inBrief(EDITION, Locale.FRENCH));
        sheets.add(FactSheets.inBrief(InventedEdition.plain(), Locale.FRENCH));
        for (Edition edition : List.of(EDITION, InventedEdition.plain(), InventedEdition.rich())) {
            sheets.add(FactSheets.inBrief(edition, language));
            sheets.add(FactSheets.onePage(edition, language));
            sheets.add(FactSheets.thenAndNow(edition, REGISTER, language));
        }
        sheets.add(FactSheets.changes(InventedEdition.plain(), InventedEdition.rich(), language));
        sheets.add(FactSheets.changes(REGISTER, LocalDate.of(1947, 1, 1), LAST, language));
        sheets.add(FactSheets.changes(REGISTER, LAST.minusDays(1), LAST, language));
        sheets.add(FactSheets.changes(REGISTER, LocalDate.of(2002, 1, 25), LAST, language));
        sheets.add(FactSheets.changes(REGISTER, LocalDate.of(2006, 1, 1), LocalDate.of(2006, 3, 1), language));
        sheets.add(FactSheets.changes(REGISTER, LocalDate.of(2013, 12, 31), LAST, language));
        sheets.add(FactSheets.membership(REGISTER, LocalDate.of(1990, 6, 30), language));
        sheets.add(FactSheets.thenAndNow(REGISTER, LocalDate.of(1995, 6, 30), LAST, language));
        sheets.add(FactSheets.thenAndNow(REGISTER, LocalDate.of(2016, 12, 31), LocalDate.of(2017, 12, 31), language));
        for (String written :
                List.of("1951-01-01", "1953-01-26", "1970-01-01", "1995-06-30", "2013-12-31", "2026-11-27")) {
            LocalDate day = LocalDate.parse(written);
            sheets.add(FactSheets.inBrief(REGISTER, day, language));
            sheets.add(FactSheets.onePage(REGISTER, day, language));
            sheets.add(FactSheets.membership(REGISTER, day, language));
            sheets.add(FactSheets.history(REGISTER, day, language));
            for (String code : List.of("KE", "GB", "CO", "HK", "KG", "CSHH", "EU")) {
                sheets.add(FactSheets.member(REGISTER, code, day, language));
            }
        }
        sheets.add(FactSheets.history(REGISTER, LocalDate.of(1947, 1, 1), language));
        sheets.add(FactSheets.history(REGISTER, LocalDate.of(1947, 12, 31), language));
        for (String day : List.of("2003-06-30", "2008-06-30", "2008-12-31", "2017-07-15")) {
            sheets.add(FactSheets.inBrief(REGISTER, LocalDate.parse(day), language));
        }
        for (String code : List.of("XK", "VC", "ME", "MY")) {
            LocalDate day = code.equals("MY") ? LocalDate.of(1960, 6, 30) : LAST;
            sheets.add(FactSheets.member(REGISTER, code, day, language));
        }
        sheets.add(FactSheets.member(REGISTER, "MY", LocalDate.of(1960, 6, 30), Locale.FRENCH));
        sheets.add(FactSheets.member(REGISTER, "VC", LAST, Locale.FRENCH));
        return sheets;
    }
}
