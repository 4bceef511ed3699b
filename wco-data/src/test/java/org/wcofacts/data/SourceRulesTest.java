package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.Standing;
import org.wcofacts.model.Subject;

/** Holds every row of the reference, the register and the edition to the rule of docs/sources.md, and that page to the rows. */
class SourceRulesTest {

    private static final List<String> FOLDERS = List.of("reference/", "register/", "editions/2013/");
    private static final List<String> PARTS = List.of("", "region_", "city_", "placement_", "footnote_");
    private static final List<String> DATES = List.of(
            "accession",
            "act_date",
            "adopted",
            "date",
            "day",
            "from",
            "gone",
            "in_force",
            "opened",
            "seen",
            "since",
            "until");
    private static final Set<Source.Kind> FIRST =
            EnumSet.of(Source.Kind.OFFICIAL, Source.Kind.ORGANIZATION, Source.Kind.REGION, Source.Kind.STANDARD);
    private static final Set<Source.Kind> INDEPENDENT =
            EnumSet.of(Source.Kind.INSTITUTION, Source.Kind.ACADEMIC, Source.Kind.PRESS);
    private static final Set<String> ONE_STEP =
            Set.of("members-counted", "region-of-host", "region-of-office", "region-of-successors");
    private static final Set<String> INFERRED =
            Set.of("region-of-neighbours", "seat-of-curacao", "seat-of-netherlands-antilles", "topic-placement");
    private static final Pattern TABLE_ROW = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|(?: ([^|]+) \\|)?");

    private static final String DOCUMENT = document();
    private static final Map<String, Map<String, Source>> SOURCES = sources();
    private static final List<Row> ROWS = rows();

    /** What a row, or a part of it, says of where it comes from. */
    private record Row(String folder, String table, String part, NamedCsvRecord fields) {

        String key() {
            return fields.getField(0);
        }

        String name() {
            return folder + table + " " + (part.isEmpty() ? "" : part + " ") + key();
        }

        String told(String column) {
            return fields.getField(part + column);
        }

        Confidence confidence() {
            return Confidence.valueOf(told("confidence").toUpperCase(Locale.ROOT));
        }

        List<Source> cited() {
            return Stream.of(told("source").split("; "))
                    .map(SOURCES.get(folder)::get)
                    .toList();
        }

        Set<Source.Kind> kinds() {
            return cited().stream().map(source -> source.kind().orElseThrow()).collect(Collectors.toSet());
        }

        long official() {
            return cited().stream()
                    .filter(source -> source.kind().orElseThrow() == Source.Kind.OFFICIAL)
                    .count();
        }

        Optional<PartialDate> date(String column) {
            return part.isEmpty()
                    ? fields.findField(column).filter(date -> !date.isEmpty()).map(PartialDate::parse)
                    : Optional.empty();
        }

        Optional<PartialDate> latestDate() {
            return DATES.stream()
                    .filter(column -> !table.equals("organization.csv"))
                    .flatMap(column -> date(column).stream())
                    .max(Comparator.comparing(PartialDate::earliest));
        }

        boolean isAccession() {
            return table.equals("members.csv") && part.isEmpty();
        }

        boolean isRegionOfMember() {
            return table.equals("members.csv") && part.equals("region_");
        }

        /** Whether more is cited than what anybody edits and the scholars who may have read it there. */
        boolean isIndependent() {
            return kinds().stream().anyMatch(kind -> kind != Source.Kind.ENCYCLOPAEDIA && kind != Source.Kind.ACADEMIC);
        }
    }

    private static String document() {
        try {
            return Files.readString(Path.of("..", "docs", "sources.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, Source>> sources() {
        return Map.of(
                "reference/", byId(WcoData.reference().sources()),
                "register/", byId(WcoData.register().sources()),
                "editions/2013/", byId(WcoData.edition(2013).sources()));
    }

    private static Map<String, Source> byId(List<Source> sources) {
        return sources.stream().collect(Collectors.toMap(Source::id, source -> source));
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (String table : tables(folder)) {
                for (NamedCsvRecord row : read(folder + table)) {
                    for (String part : PARTS) {
                        if (!row.findField(part + "source").orElse("").isEmpty()) {
                            rows.add(new Row(folder, table, part, row));
                        }
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> tables(String folder) {
        Path path = Path.of("src/main/resources/org/wcofacts/data", folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> read(String path) {
        String text = new String(new ClassPathFolder().read(path), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noRowIsSurerThanTheRuleAllowsAndThoseThatAreLessSureSayWhy() {
        Map<String, String> less = new TreeMap<>();
        for (Row row : ROWS) {
            Confidence most = most(row);
            assertThat(row.confidence()).as(row.name()).isGreaterThanOrEqualTo(most);
            if (row.confidence() != most) {
                less.put(row.name(), row.confidence().name().toLowerCase(Locale.ROOT));
            }
        }
        assertThat(table("Less sure")).isEqualTo(less);
    }

    /** The rule: how sure a row may be, by its basis, the kinds of its sources and what contradicts it. */
    private static Confidence most(Row row) {
        return switch (row.told("basis")) {
            case "announced" -> Confidence.MEDIUM;
            case "derived" -> INFERRED.contains(row.told("explanation")) ? Confidence.LOW : Confidence.MEDIUM;
            default -> mostOfStated(row);
        };
    }

    private static Confidence mostOfStated(Row row) {
        Set<Source.Kind> kinds = row.kinds();
        long independent = kinds.stream().filter(INDEPENDENT::contains).count();
        boolean high = kinds.stream().anyMatch(FIRST::contains) || independent >= 2;
        Confidence most = high ? Confidence.HIGH : Confidence.MEDIUM;
        List<Row> others = row.isAccession() ? disputed(row.key()) : List.of();
        if (others.stream().anyMatch(other -> other.official() > 0)) {
            return Confidence.LOW;
        }
        return !others.isEmpty() && row.official() < 2 ? Confidence.MEDIUM : most;
    }

    private static List<Row> disputed(String member) {
        return ROWS.stream()
                .filter(row -> row.table().equals("disputed-dates.csv"))
                .filter(row -> row.fields().getField("alpha2").equals(member))
                .toList();
    }

    @Test
    void everyDerivationIsOneStepOrAnInference() {
        Set<String> used = ROWS.stream()
                .filter(row -> row.told("basis").equals("derived"))
                .map(row -> row.told("explanation"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(ONE_STEP);
        known.addAll(INFERRED);
        known.remove("region-of-successors");
        assertThat(used).isEqualTo(known);
        assertThat(DOCUMENT).contains(used.stream().map(id -> "`" + id + "`").toList());
    }

    @Test
    void whatWasPublishedBeforeItHappenedIsAnnouncedAndNothingElseIs() {
        for (Row row : ROWS) {
            Optional<PartialDate> date = row.latestDate();
            boolean announced = row.told("basis").equals("announced");
            if (announced) {
                assertThat(date).as(row.name()).isPresent();
                assertThat(row.cited())
                        .as(row.name())
                        .allSatisfy(source -> assertThat(
                                        source.published().orElseThrow().earliest())
                                .isBefore(date.orElseThrow().earliest()));
            } else if (date.isPresent()) {
                assertThat(row.cited())
                        .as(row.name())
                        .anySatisfy(source -> assertThat(source.published()
                                        .filter(published -> published
                                                .latest()
                                                .isBefore(date.get().earliest())))
                                .isEmpty());
            }
        }
        assertThat(ROWS)
                .filteredOn(row -> row.told("basis").equals("announced"))
                .hasSize(6);
    }

    /** Sentences are ours, names and titles are the sources' own: milestones, footnotes and what sums up a passage. */
    @Test
    void everySentenceOfOursIsCalledASummaryAndNothingElseIs() {
        List<Fact> facts = new ArrayList<>(WcoData.edition(2013).facts());
        facts.addAll(WcoData.register().facts(WcoData.released()));
        List<Fact> summaries = facts.stream()
                .filter(fact -> fact.value() instanceof FactValue.Words words
                        && words.text().standing(Locale.ENGLISH).equals(Optional.of(Standing.SUMMARY)))
                .toList();
        List<Fact> ours = facts.stream()
                .filter(fact -> fact.property().startsWith("summary")
                        || fact.property().equals("purpose")
                        || fact.kind() == Fact.Kind.FOOTNOTE
                        || fact.about() instanceof Subject.Milestone && fact.kind() == Fact.Kind.NAME)
                .toList();
        assertThat(summaries).isEqualTo(ours).hasSize(21 + 1 + 42);
    }

    @Test
    void whatTheDatasetRemarksOnAFactIsDerived() {
        assertThat(WcoData.edition(2013).facts())
                .filteredOn(fact -> fact.kind() == Fact.Kind.FOOTNOTE)
                .singleElement()
                .satisfies(fact -> assertThat(fact.provenance().basis()).isEqualTo(Basis.DERIVED));
    }

    @Test
    void whatHasNoAddressOfItsOwnSaysWhy() {
        Set<String> home = SOURCES.values().stream()
                .flatMap(sources -> sources.values().stream())
                .filter(source -> !isExact(source))
                .map(Source::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(table("Sources without an address of their own").keySet()).isEqualTo(home);
    }

    private static boolean isExact(Source source) {
        return source.address().filter(SourceRulesTest::leadsToAPage).isPresent();
    }

    private static boolean leadsToAPage(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        return !path.isEmpty() && !path.equals("/") || address.getQuery() != null;
    }

    @Test
    void theFiguresOfTheDocumentAreThoseOfTheRows() {
        assertThat(figure("Rows and parts of rows that cite a page with an exact address"))
                .isEqualTo(exact(row -> !row.folder().equals("reference/")));
        assertThat(figure("Rows of the reference that cite a page with an exact address"))
                .isEqualTo(exact(row -> row.folder().equals("reference/")));
        assertThat(figure("Dates of accession that do not rest on Wikipedia or on what may derive from it"))
                .isEqualTo(ROWS.stream()
                                .filter(Row::isAccession)
                                .filter(Row::isIndependent)
                                .count() + " of 187");
        assertThat(figure("Regions of Members that do not"))
                .isEqualTo(ROWS.stream()
                                .filter(Row::isRegionOfMember)
                                .filter(Row::isIndependent)
                                .count()
                        + " of 187");
        assertThat(figure("Rows and parts of rows, with those of the reference, that cite Wikipedia"))
                .isEqualTo(Long.toString(ROWS.stream()
                        .filter(row -> row.kinds().contains(Source.Kind.ENCYCLOPAEDIA))
                        .count()));
    }

    private static String exact(Predicate<Row> some) {
        List<Row> rows = ROWS.stream().filter(some).toList();
        long exact = rows.stream()
                .filter(row -> row.cited().stream().anyMatch(SourceRulesTest::isExact))
                .count();
        return exact + " of " + rows.size() + " (" + percent(exact, rows.size()) + ")";
    }

    @Test
    void theRegionsThatAreAskedForAreThoseThatOnlyWikipediaGives() {
        String codes = ROWS.stream()
                .filter(Row::isRegionOfMember)
                .filter(row -> !row.isIndependent())
                .map(Row::key)
                .collect(Collectors.joining(", "));
        assertThat(DOCUMENT).contains("(" + codes + ")");
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    /** The last cell of the row of a table of figures. */
    private static String figure(String what) {
        String row = DOCUMENT.lines()
                .filter(line -> line.startsWith("| " + what + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/sources.md must have the figure: " + what));
        String[] cells = row.split("\\|");
        return cells[cells.length - 1].strip();
    }

    /** The first two cells of the rows of the table under a heading. */
    private static Map<String, String> table(String heading) {
        String section =
                DOCUMENT.split("(?m)^## " + Pattern.quote(heading) + "$", 2)[1].split("(?m)^## ", 2)[0];
        Map<String, String> table = new TreeMap<>();
        Matcher rows = TABLE_ROW.matcher(section);
        while (rows.find()) {
            table.put(rows.group(1), rows.group(2));
        }
        return table;
    }
}
