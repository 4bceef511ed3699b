package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.testing.DataRows;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.model.edition.Edition;

/** What the sheets of an edition print and what their data tables say are the same, cell by cell. */
class EditionListingsAgreeTest {

    private static final Edition EDITION = WcoData.edition(2013);

    static final List<Locale> LANGUAGES = Labels.LANGUAGES;

    /** The real edition, also with names of the maker's choice, and the invented ones, in every language. */
    static Stream<FactSheet> sheets() {
        return LANGUAGES.stream()
                .map(SheetLanguage::of)
                .flatMap(language -> Stream.of(
                        FactSheets.inBrief(EDITION, language),
                        FactSheets.inBrief(
                                EDITION, language.naming("KE", "Our Kenya").naming("BE", "Our Belgium")),
                        FactSheets.inBrief(InventedEdition.plain(), language),
                        FactSheets.inBrief(InventedEdition.rich(), language)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyKeyFact(FactSheet sheet) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> languages = new LinkedHashMap<>();
        List<String> holders = new ArrayList<>();
        for (Map<String, String> row : DataRows.of(sheet, "fact_file")) {
            String property = row.get("property");
            if (property.startsWith("language-")) {
                languages
                        .computeIfAbsent(row.get("fact"), fact -> new ArrayList<>())
                        .add(row.get("value"));
            } else if (sheet.labels().find("fact." + property).isEmpty()) {
                holders.add(row.get("value"));
            } else {
                values.put(property, row.get("value"));
            }
        }
        String unknown = sheet.labels().get("not-known");
        List<String> expected = new ArrayList<>(holders);
        expected.add(values.getOrDefault("headquarters", unknown));
        expected.add(
                values.containsKey("abbreviation")
                        ? values.get("name") + " (" + values.get("abbreviation") + ")"
                        : values.get("name"));
        expected.add(values.getOrDefault("decision-making-body", unknown));
        List<String> figures = figures(sheet);
        assertThat(figures)
                .contains(values.get("members"), values.get("established").substring(0, 4));
        if (values.containsKey("international-customs-day")) {
            assertThat(figures).contains(values.get("international-customs-day"));
        } else {
            expected.add(unknown);
        }
        String working = listed(sheet, languages.get(sheet.labels().get("working-language")));
        expected.add(working.isEmpty() ? unknown : working);

        int workingAt = expected.size() - 1;
        Optional.ofNullable(values.get("website"))
                .ifPresent(website -> expected.add(website.replaceAll("^https?://|/$", "")));

        List<Block.KeyFact> printed = keyFacts(sheet);
        assertThat(printed).extracting(fact -> fact.value().words()).isEqualTo(expected);
        String others = listed(sheet, languages.get(sheet.labels().get("increasingly-used-language")));
        assertThat(printed.get(workingAt).note().map(Text::words).orElse("")).endsWith(others);
    }

    /** "a", "a and b", "a, b and c" in the language of the sheet; nothing if there are none. */
    private static String listed(FactSheet sheet, List<String> names) {
        if (names == null) {
            return "";
        }
        int last = names.size() - 1;
        String separator = sheet.labels().get("list.separator") + " ";
        return last == 0
                ? names.get(0)
                : sheet.labels().format("list.last", String.join(separator, names.subList(0, last)), names.get(last));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyValueActivityAndGoal(FactSheet sheet) throws IOException {
        assertThat(bullets(sheet, "values")).isEqualTo(column(sheet, "values", "value"));
        assertThat(bullets(sheet, "key-activities")).isEqualTo(column(sheet, "key_activities", "title"));
        assertThat(grid(sheet, "strategic-goals")).isEqualTo(numbered(sheet, "strategic_goals", "title"));
    }

    /** The publication has bullets there and no numerals: neither has the sheet, nor its data. */
    private static List<String> bullets(FactSheet sheet, String section) {
        assertThat(grid(sheet, section)).isEmpty();
        return blocks(sheet.sections(), section).stream()
                .filter(Block.BulletList.class::isInstance)
                .flatMap(block -> ((Block.BulletList) block).items().stream())
                .map(Text::words)
                .toList();
    }

    private static List<String> column(FactSheet sheet, String table, String column) throws IOException {
        List<Map<String, String>> rows = DataRows.of(sheet, table);
        assertThat(rows).noneMatch(row -> row.containsKey("number"));
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** What a grid prints, by its number. */
    private static Map<String, String> grid(FactSheet sheet, String section) {
        Map<String, String> grid = new LinkedHashMap<>();
        for (Block block : blocks(sheet.sections(), section)) {
            if (block instanceof Block.NumberedGrid numbered) {
                numbered.items().forEach(item -> grid.put(Integer.toString(grid.size() + 1), item.words()));
            }
        }
        return grid;
    }

    private static Map<String, String> numbered(FactSheet sheet, String table, String column) throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        DataRows.of(sheet, table).forEach(row -> rows.put(row.get("number"), row.get(column)));
        return rows;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyTopicStandsBelowTheKeyActivities(FactSheet sheet) throws IOException {
        String none = sheet.labels().get("not-set-out");
        List<String> data = DataRows.of(sheet, "key_activities").stream()
                .map(row -> row.get("topic"))
                .filter(topics -> !topics.equals(none))
                .toList();
        List<String> printed = section(sheet.sections(), "key-activities").stream()
                .flatMap(section -> section.sections().stream())
                .map(topic -> topic.heading().words())
                .toList();
        assertThat(printed.stream().reduce((some, next) -> sheet.labels().format("list.more", some, next)))
                .isEqualTo(data.stream().reduce((some, next) -> sheet.labels().format("list.more", some, next)));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyHostByRegionAndNetwork(FactSheet sheet) throws IOException {
        Map<String, List<Map<String, String>>> networks = byNetwork(sheet);
        List<Block> overview = networks(sheet).get(networks(sheet).size() - 1).blocks();
        Block.Table matrix = (Block.Table) overview.get(0);
        List<List<Map<String, String>>> columns = List.copyOf(networks.values());
        for (int i = 0; i < columns.size(); i++) {
            List<Map<String, String>> all = columns.get(i);
            assertThat(matrix.columns().get(i + 1).heading().words())
                    .startsWith(all.get(0).get("network"))
                    .endsWith(" " + all.size());
            int sum = 0;
            for (List<Text> row : matrix.rows()) {
                List<String> names = in(all, row.get(0).words());
                hosts(sheet, Direction.withoutMarks(row.get(i + 1).words()), names);
                sum += names.size();
            }
            assertThat(sum).isEqualTo(all.size());
        }
        List<Section> printed = networks(sheet);
        assertThat(printed.stream().map(Section::id))
                .hasSize(columns.size() + 1)
                .endsWith("hosts");
        for (int i = 0; i < columns.size(); i++) {
            Map<String, String> first = columns.get(i).get(0);
            assertThat(printed.get(i).heading().words())
                    .isEqualTo(first.get("network_name") + " (" + first.get("network") + ")");
        }
    }

    @Test
    void theHeadingOverTheHostsIsAFindingWhereEachNetworkIsInEveryRegion() {
        assertThat(heading(EDITION)).isEqualTo("Every region had each network in 2013; only Kenya hosted all");
        assertThat(heading(InventedEdition.rich()))
                .as("one network alone")
                .startsWith("Offices and centres by region and network, ");
    }

    private static String heading(Edition edition) {
        FactSheet sheet = FactSheets.inBrief(edition, Locale.ENGLISH);
        return section(networks(sheet), "hosts").get(0).heading().words();
    }

    private static List<Section> networks(FactSheet sheet) {
        return section(sheet.sections(), "regional-entities").get(0).sections();
    }

    /** A number and as many names, or that there are none. */
    private static void hosts(FactSheet sheet, String cell, List<String> names) {
        if (names.isEmpty()) {
            assertThat(cell).isEqualTo(sheet.labels().get("none"));
        } else {
            String number = sheet.labels().format("pair", names.size(), "");
            int separators = sheet.labels().format("list.more", "", "").length() * (names.size() - 1);
            int length = names.stream().mapToInt(String::length).sum();
            assertThat(cell).startsWith(number).contains(names).hasSize(number.length() + length + separators);
        }
    }

    private static List<String> in(List<Map<String, String>> hosts, String region) {
        return hosts.stream()
                .filter(row -> row.get("region").equals(region))
                .map(row -> row.get("host"))
                .toList();
    }

    private static Map<String, List<Map<String, String>>> byNetwork(FactSheet sheet) throws IOException {
        Map<String, List<Map<String, String>>> networks = new LinkedHashMap<>();
        for (Map<String, String> row : DataRows.of(sheet, "regional_entities")) {
            networks.computeIfAbsent(row.get("network"), network -> new ArrayList<>())
                    .add(row);
        }
        return networks;
    }

    /** The page of essentials has fewer facts, each as the full sheet has it. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void onePageSaysNothingElse(Locale language) {
        for (Edition edition : List.of(EDITION, InventedEdition.plain(), InventedEdition.rich())) {
            FactSheet page = FactSheets.onePage(edition, language);
            FactSheet whole = FactSheets.inBrief(edition, language);
            assertThat(said(whole)).containsAll(said(page));
            assertThat(grid(page, "key-activities")).isEqualTo(grid(whole, "key-activities"));
            assertThat(grid(page, "strategic-goals")).isEqualTo(grid(whole, "strategic-goals"));
        }
    }

    private static List<String> said(FactSheet sheet) {
        return keyFacts(sheet).stream()
                .map(fact -> fact.label().words() + " = " + fact.value().words())
                .toList();
    }

    /** What is said before and after in the tables of changes is what the data say. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyChange(Locale language) throws IOException {
        FactSheet sheet = FactSheets.changes(InventedEdition.plain(), InventedEdition.rich(), language);
        for (String kind : List.of("renamed", "changed")) {
            List<List<String>> data = DataRows.of(sheet, "changes").stream()
                    .filter(row -> row.get("change").equals(sheet.labels().get("change." + kind)))
                    .map(row -> List.of(row.get("before"), row.get("after")))
                    .toList();
            List<List<String>> printed = blocks(sheet.sections(), kind).stream()
                    .flatMap(block -> ((Block.Table) block).rows().stream())
                    .map(row -> List.of(row.get(1).words(), row.get(2).words()))
                    .toList();
            assertThat(printed).isEqualTo(data);
        }
    }

    @Test
    void valuesInDisputeAreRemarkedWhereverTheyStand() {
        FactSheet sheet = FactSheets.inBrief(InventedEdition.rich(), Locale.ENGLISH);
        assertThat(keyFacts(sheet))
                .extracting(fact -> fact.note().map(Text::words).orElse(""))
                .contains("Other sources say Beta, Port of Beta.", "Other sources say Board.");
        assertThat(blocks(sheet.sections(), "fact-file"))
                .filteredOn(Block.Note.class::isInstance)
                .extracting(block -> ((Block.Note) block).text().words())
                .contains("Established: The year of its first meeting. Other sources say 15 December 1951.");
    }

    private static List<String> figures(FactSheet sheet) {
        return blocks(sheet.sections(), "fact-file").stream()
                .filter(Block.Figures.class::isInstance)
                .flatMap(block -> ((Block.Figures) block).figures().stream())
                .map(figure -> figure.value().words())
                .toList();
    }

    private static List<Block.KeyFact> keyFacts(FactSheet sheet) {
        return blocks(sheet.sections(), "fact-file").stream()
                .filter(Block.KeyFacts.class::isInstance)
                .flatMap(block -> ((Block.KeyFacts) block).facts().stream())
                .toList();
    }

    private static List<Block> blocks(List<Section> sections, String id) {
        return section(sections, id).stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    private static List<Section> section(List<Section> sections, String id) {
        return sections.stream().filter(section -> section.id().equals(id)).toList();
    }
}
