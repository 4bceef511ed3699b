package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Draft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/** Sections and tables are dropped, chosen, renamed and added, and what is left leads nowhere that is gone. */
class SheetsAsValuesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Register REGISTER = WcoData.register();
    private static final FactSheet EDITION = FactSheets.inBrief(WcoData.edition(2013), Locale.ENGLISH);
    private static final FactSheet MEMBERSHIP = FactSheets.membership(REGISTER, DAY, Locale.ENGLISH);
    private static final String IDS = "[a-z0-9-]+(?:; [a-z0-9-]+)*";
    private static final Pattern BRACKETED = Pattern.compile("\\d \\((" + IDS + ")\\)");
    private static final Pattern MARKS = Pattern.compile("\\[(\\d+(?:, \\d+)*)]");
    private static final Section HARBOURS =
            new Section("harbours", Text.of("Harbours"), List.of(new Block.Paragraph(Text.of("There are two."))));

    private static List<String> ids(FactSheet sheet) {
        return sheet.sections().stream().map(Section::id).toList();
    }

    private static List<String> tables(FactSheet sheet) {
        return sheet.tables().stream().map(DataTable::id).toList();
    }

    @Test
    void aSectionIsPutWhereItBelongs() {
        FactSheet sheet =
                EDITION.with(HARBOURS).after("fact-file").without("values").titled("Ours");
        assertThat(sheet.title()).isEqualTo("Ours");
        assertThat(ids(sheet))
                .containsExactly(
                        "fact-file",
                        "harbours",
                        "introduction",
                        "vision",
                        "mission",
                        "key-activities",
                        "strategic-goals",
                        "regional-entities",
                        "about");
        assertThat(tables(sheet))
                .containsExactly("fact_file", "key_activities", "strategic_goals", "regional_entities", "facts");
        assertThat(ids(EDITION.with(HARBOURS).before("fact-file"))).startsWith("harbours", "fact-file");
        assertThat(ids(EDITION.with(HARBOURS).first())).startsWith("harbours", "fact-file");
        assertThat(ids(EDITION.with(HARBOURS).last())).endsWith("about", "harbours");
    }

    @Test
    void aSectionIsPutBesideAPartOfAnother() {
        FactSheet sheet = EDITION.with(HARBOURS).before("network-rocb");
        Section networks = sheet.sections().stream()
                .filter(section -> section.id().equals("regional-entities"))
                .findFirst()
                .orElseThrow();
        assertThat(networks.sections())
                .extracting(Section::id)
                .containsExactly("network-rilo", "harbours", "network-rocb", "network-rtc", "hosts");
    }

    @Test
    void sectionsAreChosenInAnOrder() {
        FactSheet sheet = EDITION.choosing("mission", "vision");
        assertThat(ids(sheet)).containsExactly("mission", "vision");
        assertThat(tables(sheet)).containsExactly("facts");
        assertThat(sheet.withoutTables("facts").tables()).isEmpty();
        assertThat(sheet.withoutTables("facts").sources())
                .extracting(SourceNote::id)
                .containsExactly("wco-2013");
    }

    @Test
    void contentsFollow() {
        FactSheet sheet = MEMBERSHIP
                .without("growth", "directory-europe")
                .with(HARBOURS)
                .after("members-by-region")
                .headed("former-members", "Who left");
        assertThat(contents(sheet))
                .containsExactly(
                        "Members by region and decade",
                        "Harbours",
                        "Conventions by day",
                        "Conventions by region",
                        "Regional offices and centres",
                        "Directory of Members",
                        "Americas",
                        "Asia Pacific",
                        "East and Southern Africa",
                        "North Africa, Near and Middle East",
                        "West and Central Africa",
                        "Who left",
                        "About this sheet");
        assertThat(tables(sheet)).containsExactly("directory", "accessions", "parties", "members_by_region", "facts");
    }

    private static List<String> contents(FactSheet sheet) {
        return sheet.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Contents.class::isInstance)
                .flatMap(block -> ((Block.Contents) block).entries().stream())
                .map(Block.Entry::words)
                .toList();
    }

    @Test
    void numbersOfSourcesCloseUp() {
        FactSheet before = FactSheets.member(REGISTER, "KE", DAY, Locale.ENGLISH);
        FactSheet after = before.choosing("neighbours").withoutTables("facts");
        assertThat(before.sources()).hasSizeGreaterThan(after.sources().size());
        assertThat(after.sources())
                .extracting(SourceNote::number)
                .isEqualTo(Stream.iterate(1, i -> i + 1)
                        .limit(after.sources().size())
                        .toList());
        assertThat(marked(before, "neighbours")).hasSizeGreaterThan(3).isEqualTo(marked(after, "neighbours"));
    }

    /** The sources to which the marks of a section lead. */
    private static List<String> marked(FactSheet sheet, String id) {
        List<String> marked = new ArrayList<>();
        for (Section section : sheet.sections()) {
            if (section.id().equals(id)) {
                section.heading().spans().stream()
                        .flatMap(span -> span.citations().stream())
                        .forEach(number -> marked.add(source(sheet, number)));
                for (Block block : section.blocks()) {
                    spans(block)
                            .flatMap(span -> span.citations().stream())
                            .forEach(number -> marked.add(source(sheet, number)));
                }
            }
        }
        return marked;
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(List::stream).flatMap(text -> text.spans().stream());
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.text().spans().stream() : Stream.of();
    }

    private static String source(FactSheet sheet, int number) {
        return sheet.sources().stream()
                .filter(source -> source.number() == number)
                .map(SourceNote::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void draftsKeepTheirSourcesWhateverHappensToTheSheet() {
        Text cited = Text.of(Span.builder().words("Two.").addCitations(90, 91).build());
        Draft draft = new Draft(
                new Section("harbours", Text.of("Harbours"), List.of(new Block.Paragraph(cited))),
                List.of(),
                List.of(
                        new SourceNote(90, "gazette", Text.of("Gazette")),
                        EDITION.sources().stream()
                                .filter(source -> source.id().equals("wco-2013"))
                                .map(source -> new SourceNote(91, source.id(), source.text()))
                                .findFirst()
                                .orElseThrow()),
                List.of());
        FactSheet sheet =
                EDITION.choosing("vision").withoutTables("facts").with(draft).last();
        assertThat(sheet.sources()).extracting(SourceNote::id).containsExactly("wco-2013", "gazette");
        assertThat(marked(sheet, "harbours")).containsExactlyInAnyOrder("gazette", "wco-2013");
        FactSheet own = EDITION.choosing("vision")
                .without("vision")
                .withoutTables("facts")
                .with(draft)
                .last();
        assertThat(marked(own, "harbours")).containsExactlyInAnyOrder("gazette", "wco-2013");
    }

    /** A printed list of sources begins with those to which its marks lead. */
    @Test
    void renumberedSourcesBeginWithThoseThatAreCited() {
        Text cited = Text.of(Span.builder().words("Two.").addCitation(2).build());
        FactSheet sheet = FactSheet.builder()
                .from(EDITION)
                .sections(List.of(new Section("harbours", Text.of("Harbours"), List.of(new Block.Paragraph(cited)))))
                .sources(List.of(
                        new SourceNote(1, "almanac", Text.of("Almanac")),
                        new SourceNote(2, "gazette", Text.of("Gazette"))))
                .build()
                .renumbered();
        assertThat(sheet.sources()).extracting(SourceNote::id).containsExactly("gazette", "almanac");
        assertThat(sheet.sources()).extracting(SourceNote::number).containsExactly(1, 2);
        assertThat(marked(sheet, "harbours")).containsExactly("gazette");
    }

    @Test
    void remarksOnWhatIsGoneGo() {
        FactSheet brief = FactSheets.inBrief(REGISTER, DAY, Locale.ENGLISH);
        assertThat(brief.notes()).extracting(SheetNote::kind).contains(SheetNote.Kind.NOT_KNOWN);
        assertThat(brief.without("unknown").notes()).extracting(SheetNote::kind).containsOnly(SheetNote.Kind.ABOUT);
        assertThat(tables(brief.without("regional-entities", "members-by-region")))
                .containsExactly("brief", "conventions");
    }

    /** A remark names a section by its id or its heading. */
    @Test
    void remarksOnWhatIsLeftStay() {
        FactSheet sheet = FactSheet.builder()
                .from(EDITION)
                .sections(Stream.of("Harbours", "Winds", "Tides")
                        .map(name -> new Section(
                                name.toLowerCase(Locale.ROOT),
                                Text.of(name),
                                List.of(new Block.Paragraph(Text.of("There are two.")))))
                        .toList())
                .notes(List.of(
                        new SheetNote(SheetNote.Kind.FOOTNOTE, "winds", "By its id."),
                        new SheetNote(SheetNote.Kind.NOT_KNOWN, "Tides", "By its heading."),
                        new SheetNote(SheetNote.Kind.FOOTNOTE, "harbours", "Stays."),
                        new SheetNote(SheetNote.Kind.NOT_KNOWN, "a fact", "Stays, too."),
                        new SheetNote(SheetNote.Kind.ABOUT, "winds", "Of the whole sheet.")))
                .build();
        assertThat(sheet.without("winds", "tides").notes())
                .extracting(SheetNote::words)
                .containsExactly("Stays.", "Stays, too.", "Of the whole sheet.");
    }

    @Test
    void whatIsNotThereIsRefusedWithNearMisses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITION.without("vales"))
                .withMessage("section 'vales': must be a section of the sheet 'wco-2013-en'; near it: 'values'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITION.with(HARBOURS).after("fact_file"))
                .withMessage("section 'fact_file': must be a section of the sheet 'wco-2013-en'; near it: 'fact-file'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITION.withoutTables("fact-file"))
                .withMessage(
                        "table 'fact-file': must be a data table of the sheet 'wco-2013-en'; near it: 'fact_file'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITION.choosing("visio"))
                .withMessage("section 'visio': must be a section of the sheet 'wco-2013-en'; near it: 'vision'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITION.choosing("vision", "network-rilo"))
                .withMessageStartingWith("section 'network-rilo': must be a section of the first level to be chosen;"
                        + " these are: fact-file, introduction,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITION.choosing("vision", "vision"))
                .withMessage("section 'vision': must be chosen once");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FactSheets.member(REGISTER, "KE", DAY, Locale.ENGLISH).headed("x", "X"))
                .withMessage(
                        "section 'x': must be a section of the sheet 'wco-member-ke-2025-11-30-en'; there are: member, growth,"
                                + " instruments, neighbours, unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITION.with(new Section("vision", Text.of("V"), List.of()))
                        .last())
                .withMessage("section 'vision', id: another section has it; ids of sections must be unique");
    }

    static Stream<FactSheet> sheets() {
        boolean full = "full".equals(System.getProperty("wcofacts.tests"));
        Random random = new Random(20);
        Edition edition = WcoData.edition(2013);
        List<FactSheet> sheets = new ArrayList<>();
        for (Locale language : full ? Labels.LANGUAGES : List.of(Locale.FRENCH)) {
            sheets.add(FactSheets.inBrief(edition, language));
            sheets.add(FactSheets.onePage(edition, language));
            sheets.add(FactSheets.thenAndNow(edition, REGISTER, language));
            for (int i = 0; i < (full ? 6 : 1); i++) {
                LocalDate day = LocalDate.of(1955, 1, 1).plusDays(random.nextInt(25_800));
                List<Member> members = REGISTER.members();
                sheets.add(FactSheets.inBrief(REGISTER, day, language));
                sheets.add(FactSheets.onePage(REGISTER, day, language));
                sheets.add(FactSheets.membership(REGISTER, day, language));
                sheets.add(FactSheets.member(REGISTER, members.get(random.nextInt(members.size())), day, language));
                sheets.add(FactSheets.changes(REGISTER, day, day.plusYears(1), language));
            }
        }
        return sheets.stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothingLeadsToWhatIsGone(FactSheet sheet) throws IOException {
        for (Section gone : sheet.sections()) {
            FactSheet left = sheet.without(gone.id());
            assertThat(ids(left)).doesNotContain(gone.id());
            Set<String> listed = new HashSet<>();
            left.sources().forEach(source -> listed.add(source.id()));
            assertThat(left.sources()).extracting(SourceNote::number).isSorted().doesNotHaveDuplicates();
            assertThat(listed).containsAll(inData(left));
            Set<String> before = inData(sheet);
            Set<String> needed = inData(left);
            needed.addAll(inPrint(left));
            for (SourceNote source : left.sources()) {
                assertThat(needed.contains(source.id()) || !before.contains(source.id()))
                        .as("%s without %s: source %s", sheet.name(), gone.id(), source.id())
                        .isTrue();
            }
        }
    }

    /** The ids of sources to which marks lead. */
    private static Set<String> inPrint(FactSheet sheet) throws IOException {
        String text = String.join("\n", SheetText.reading(sheet));
        Set<String> marked = new HashSet<>();
        Matcher marks = MARKS.matcher(text.substring(0, text.indexOf("\nSOURCES")));
        while (marks.find()) {
            for (String number : marks.group(1).split(", ", -1)) {
                marked.add(source(sheet, Integer.parseInt(number)));
            }
        }
        return marked;
    }

    /** The ids of sources in columns of sources, and those in brackets after what they say. */
    private static Set<String> inData(FactSheet sheet) throws IOException {
        Set<String> named = new HashSet<>();
        for (DataTable table : sheet.tables()) {
            for (Map<String, String> row : DataRows.of(sheet, table.id())) {
                row.forEach((column, cell) -> {
                    Matcher bracketed = BRACKETED.matcher(cell);
                    while (bracketed.find()) {
                        named.addAll(List.of(bracketed.group(1).split("; ", -1)));
                    }
                    if (column.endsWith("source") && cell.matches(IDS)) {
                        named.addAll(List.of(cell.split("; ", -1)));
                    }
                });
            }
        }
        return named;
    }
}
