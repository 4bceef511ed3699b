package org.wcofacts.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.model.Fact;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Register;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Citations are read by programs of others: BibTeX by jbibtex, CSL by a processor with the styles of journals. */
class CitationsReadByOthersTest {

    private static final boolean FULL = "full".equals(System.getProperty("wcofacts.tests"));
    private static final LocalDate ACCESSED = LocalDate.of(2026, 12, 1);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(1990, 6, 30), LocalDate.of(2013, 12, 31), LocalDate.of(2026, 11, 26));
    private static final List<String> HOSTILE = List.of(
            "}} @misc{x, title = {stolen}}",
            "}},\n}\n@misc{x,\n  title = {stolen}\n}\n",
            "{{{",
            "}",
            "\\} \\{ \\\\}",
            "a\u0000b\u000Bc\uD800",
            "@comment{ % # \" ' , = $ & _ ~ ^",
            "\"}],\"id\":\"x\"",
            "<b>fat</b> & <i>thin</i>",
            "\u202Eright to left\u202C");

    static List<Locale> languages() {
        return WcoData.edition(2013).languages();
    }

    /** Every fact of the edition, and of the register on three days; a tenth of them unless the run is full. */
    private static List<CitedFact> cited(Locale language) {
        List<CitedFact> all = new ArrayList<>();
        Random random = new Random(17);
        Edition edition = WcoData.edition(2013);
        for (Fact fact : edition.facts()) {
            if (FULL || random.nextInt(10) == 0) {
                all.add(CitedFact.of(edition, fact, WcoData.version(), language));
            }
        }
        Register register = WcoData.register();
        for (LocalDate day : DAYS) {
            for (Fact fact : register.facts(day)) {
                if (FULL || random.nextInt(10) == 0) {
                    all.add(CitedFact.of(register, day, fact, WcoData.version(), language));
                }
            }
        }
        return all;
    }

    private static BibTeXEntry onlyEntry(String bibtex) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(bibtex));
        assertThat(database.getObjects()).as(bibtex).hasSize(1);
        return database.getEntries().values().iterator().next();
    }

    private static String field(BibTeXEntry entry, String name) {
        String value = entry.getField(new Key(name)).toUserString();
        String bare = value.startsWith("{") && value.endsWith("}") ? value.substring(1, value.length() - 1) : value;
        return bare.replace("\\textbraceleft{}", "{")
                .replace("\\textbraceright{}", "}")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^")
                .replaceAll("\\\\([%&#_$])", "$1")
                .replace("\\textbackslash{}", "\\");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bibTexReadsEveryFactAsOneEntryByTheMakersOfTheDataset(Locale language) throws ParseException {
        for (CitedFact fact : cited(language)) {
            BibTeXEntry entry = onlyEntry(FactCitation.of(fact, ACCESSED).bibtex());
            assertThat(entry.getKey().getValue()).isEqualTo(fact.key());
            assertThat(field(entry, "author")).isEqualTo("WCO Facts contributors");
            assertThat(field(entry, "title")).isEqualTo(fact.title().replace('\n', ' '));
            assertThat(field(entry, "year")).isEqualTo("2026");
            assertThat(field(entry, "version")).isEqualTo("2026.11");
            assertThat(field(entry, "urldate")).isEqualTo("2026-12-01");
            for (CitedFact.Work work : fact.works()) {
                assertThat(field(entry, "note"))
                        .contains(work.source().title())
                        .contains(work.place())
                        .contains(work.source().publisher().orElse(""))
                        .contains(work.source().address().map(Object::toString).orElse(""));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void titlesAreWordsWithoutIds(Locale language) {
        String code =
                "\\[|organization/|[a-z]+/[a-z]+|\\b(?:member|party|akin|milestone|instrument|rtc|rilo|rocb)-|cite\\.";
        for (CitedFact fact : cited(language)) {
            assertThat(fact.title())
                    .as(fact.key())
                    .doesNotContainPattern(code)
                    .contains(": ")
                    .doesNotEndWith(".");
            assertThat(FactCitation.of(fact, ACCESSED).plain())
                    .as(fact.key())
                    .doesNotContain("\n")
                    .doesNotContain("..");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void stylesOfJournalsPrintTheFactAndItsWorks(Locale language) throws IOException {
        for (String style : List.of("apa", "chicago-author-date", "iso690-author-date-en")) {
            List<CitedFact> facts = cited(language);
            List<CitedFact> some = FULL ? facts : facts.subList(0, 60);
            Map<String, String> printed = printed(style, locale(language), some);
            for (CitedFact fact : some) {
                assertThat(letters(printed.get(fact.key())))
                        .as(style + ", " + fact.key())
                        .contains("wcofactscontributors")
                        .contains("2026")
                        .contains(letters(fact.title()));
                for (int i = 0; i < fact.works().size(); i++) {
                    Source source = fact.works().get(i).source();
                    assertThat(letters(printed.get(fact.key() + "-source-" + (i + 1))))
                            .as(style + ", " + fact.key())
                            .contains(letters(source.title()))
                            .contains(letters(source.publisher().orElse("")))
                            .doesNotContain("wcofactscontributors");
                }
            }
        }
    }

    /** Letters and digits alone: styles choose capitals, spaces and quotation marks. */
    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String locale(Locale language) {
        return Map.of("en", "en-US", "fr", "fr-FR", "es", "es-ES", "pt", "pt-PT", "ru", "ru-RU", "ar", "ar")
                .get(language.getLanguage());
    }

    private static Map<String, String> printed(String style, String locale, List<CitedFact> facts) throws IOException {
        List<CSLItemData> items = new ArrayList<>();
        for (CitedFact fact : facts) {
            items.addAll(read(FactCitation.of(fact, ACCESSED).cslJson()));
        }
        CSL processor = new CSL(new ListItemDataProvider(items), style, locale);
        processor.setOutputFormat("text");
        processor.registerCitationItems(items.stream().map(CSLItemData::getId).toList(), true);
        String[] entries = processor.makeBibliography().getEntries();
        assertThat(entries).hasSameSizeAs(items);
        Map<String, String> printed = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i++) {
            printed.put(items.get(i).getId(), entries[i]);
        }
        return printed;
    }

    private static List<CSLItemData> read(String json) {
        List<Map<String, Object>> items = JsonMapper.shared().readValue(json, new TypeReference<>() {});
        return items.stream().map(CSLItemData::fromJson).toList();
    }

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileTitlePublisherOrPlaceStartsNoEntryOfItsOwn(String words) throws ParseException {
        FactCitation citation = hostile(words);
        BibTeXEntry entry = onlyEntry(citation.bibtex());
        assertThat(entry.getKey().getValue()).isEqualTo("any-fact");
        assertThat(entry.getFields())
                .containsOnlyKeys(
                        Stream.of("author", "title", "year", "howpublished", "version", "note", "urldate", "langid")
                                .map(Key::new)
                                .toArray(Key[]::new));
        assertThat(field(entry, "title")).isEqualTo(OneLine.of(words));
        assertThat(braces(citation.bibtex())).isZero();
        assertThat(citation.plain()).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
        assertThat(read(citation.cslJson())).hasSize(2);
        assertThat(read(citation.cslJson()).get(0).getTitle()).isEqualTo(OneLine.of(words));
    }

    private static FactCitation hostile(String words) {
        Source source = Source.builder().id("any").title(words).publisher(words).build();
        return FactCitation.of(
                new CitedFact(
                        "any-fact",
                        words,
                        PartialDate.parse("2031"),
                        Optional.of(words),
                        new CitedFact.Dataset(words, words, words, LocalDate.of(2026, 11, 26)),
                        List.of(new CitedFact.Work(source, words)),
                        Labels.in(Locale.ENGLISH)),
                ACCESSED);
    }

    /** BibTeX counts every brace, whatever stands before it. */
    private static int braces(String bibtex) {
        int depth = 0;
        for (char c : bibtex.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization/members => Number of Members, 2013: 179",
                "organization/headquarters-city => Headquarters, city, 2013: Brussels",
                "chairperson/person => Chairperson of the Council, 2013: Josephine Feehily",
                "language-ru/standing => Russian, standing, 2013: Language increasingly used",
                "rtc-ke/region => Regional Training Centres, Kenya, region, 2013: East and Southern Africa",
                "rtc/hosts-in-europe => Regional Training Centres, number of hosts, Europe, 2013: 6"
            })
    void aFactOfTheEditionHasATitle(String expected) {
        String[] parts = expected.split(" => ");
        Edition edition = WcoData.edition(2013);
        Fact fact = edition.facts().stream()
                .filter(some -> some.id().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        assertThat(CitedFact.of(edition, fact, "2026.11", Locale.ENGLISH).title())
                .isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "member-ke/accession => Kenya, accession, 31 December 2013: 24 May 1965",
                "member-sz/name => Name, code SZ, 31 December 2013: Swaziland",
                "member-sz/since => Swaziland, beginning of membership, 31 December 2013: 15 May 1981",
                "akin-eu/since => European Union, beginning of rights akin to those of a Member, 31 December 2013: 1 July 2007",
                "member-hk/designation => Hong Kong, China, designation, 31 December 2013: Separate Customs territory",
                "milestone-ata-in-force/date => The ATA Convention came into force, date, 31 December 2013: 30 July 1963"
            })
    void aFactOfTheRegisterHasATitle(String expected) {
        String[] parts = expected.split(" => ");
        Register register = WcoData.register();
        LocalDate day = LocalDate.of(2013, 12, 31);
        Fact fact = register.facts(day).stream()
                .filter(some -> some.id().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        assertThat(CitedFact.of(register, day, fact, "2026.11", Locale.ENGLISH).title())
                .isEqualTo(parts[1]);
    }

    @Test
    void theMakersOfADatasetOfYourOwnAreNamed() {
        Edition edition = WcoData.edition(2013);
        CitedFact.Dataset own = new CitedFact.Dataset("The League", "League Facts", "7", LocalDate.of(2026, 11, 27));
        CitedFact fact = CitedFact.of(edition, edition.facts().get(0), own, Locale.ENGLISH);
        assertThat(FactCitation.of(fact, ACCESSED).plain())
                .startsWith("The League (2026). ")
                .contains("League Facts, dataset, version 7, released 27 November 2026");
    }
}
