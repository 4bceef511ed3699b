package org.wcofacts.export.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Source;
import tools.jackson.databind.json.JsonMapper;

/**
 * The citation of a fact: its value and the day for which it holds, the dataset that holds it, with its makers, version and day of
 * release, the day on which you read it, and every work on which it rests, each with its own publisher, title, date and address.
 * Nothing in it depends on the clock.
 *
 * <pre>{@code
 * Edition edition = WcoData.edition(2013);
 * Fact fact = edition.facts().get(0);
 * CitedFact cited = CitedFact.of(edition, fact, WcoData.version(), Locale.ENGLISH);
 * System.out.println(FactCitation.of(cited, LocalDate.of(2026, 12, 1)).bibtex());
 * }</pre>
 */
public final class FactCitation {

    private final CitedFact fact;
    private final LocalDate accessed;
    private final Wording wording;

    private FactCitation(CitedFact fact, LocalDate accessed) {
        this.fact = fact;
        this.accessed = accessed;
        this.wording = Wording.citing(SheetLanguage.of(fact.labels()), List.of());
    }

    /**
     * The citation of a fact.
     *
     * @param accessed the day on which you read it
     * @throws IllegalArgumentException if that is before the release of the dataset
     */
    public static FactCitation of(CitedFact fact, LocalDate accessed) {
        LocalDate released = Rules.given("fact", fact).dataset().released();
        Rules.require(
                !Rules.given("day of access", accessed).isBefore(released),
                () -> "day of access, " + accessed + ": must not be before the release of the dataset, " + released);
        return new FactCitation(fact, accessed);
    }

    /** One line, to be put into a text. */
    public String plain() {
        return OneLine.of(wording.label(
                "cite.line",
                fact.dataset().author(),
                Integer.toString(fact.dataset().released().getYear()),
                fact.title(),
                dataset(),
                note()));
    }

    /** The dataset in words, with its version and the day of its release. */
    private String dataset() {
        CitedFact.Dataset dataset = fact.dataset();
        return wording.label("cite.dataset", dataset.title(), dataset.version(), day(dataset.released()));
    }

    /** When it was read, what it rests on, and how it follows from that if it is not simply said there. */
    private String note() {
        String works = fact.works().stream().map(this::work).collect(Collectors.joining("; "));
        String note = wording.label("cite.note", day(accessed), works);
        return fact.basis().map(basis -> note + " (" + basis + ")").orElse(note);
    }

    private String work(CitedFact.Work work) {
        Source source = work.source();
        List<String> parts = new ArrayList<>();
        source.publisher().ifPresent(parts::add);
        parts.add(source.title());
        source.published().ifPresent(date -> parts.add(wording.date(date)));
        if (!work.place().isEmpty()) {
            parts.add(work.place());
        }
        source.address().ifPresent(address -> parts.add(address.toString()));
        source.read().ifPresent(date -> parts.add(wording.label("cite.read", wording.date(date))));
        return String.join(wording.label("list.separator") + " ", parts);
    }

    private String day(LocalDate day) {
        return wording.date(PartialDate.of(day));
    }

    /**
     * An entry of type {@code misc}, which both BibTeX and biblatex know. Letters outside ASCII are kept as they are, in
     * UTF-8, which biber and current BibTeX read.
     */
    public String bibtex() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", "{" + tex(fact.dataset().author()) + "}");
        fields.put("title", "{" + tex(fact.title()) + "}");
        fields.put("year", Integer.toString(fact.dataset().released().getYear()));
        fields.put("howpublished", tex(dataset()));
        fields.put("version", tex(fact.dataset().version()));
        fields.put("note", tex(note()));
        fields.put("urldate", accessed.toString());
        fields.put("langid", fact.language().toLanguageTag());
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + fact.key() + ",\n", "\n}\n"));
    }

    private static String tex(String words) {
        return BibTex.escape(OneLine.of(words));
    }

    /**
     * An array in the JSON of the Citation Style Language 1.0.2: the fact, as an item of type {@code dataset}, and then every work on
     * which it rests, each an item of its own.
     */
    public String cslJson() {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(factItem());
        for (int i = 0; i < fact.works().size(); i++) {
            items.add(workItem(
                    fact.key() + "-source-" + (i + 1), fact.works().get(i).source()));
        }
        return JsonMapper.shared().writeValueAsString(items);
    }

    private Map<String, Object> factItem() {
        CitedFact.Dataset dataset = fact.dataset();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", fact.key());
        item.put("type", "dataset");
        item.put("title", OneLine.of(fact.title()));
        item.put("container-title", OneLine.of(dataset.title()));
        item.put("author", literal(dataset.author()));
        item.put("publisher", OneLine.of(dataset.author()));
        item.put("issued", date(PartialDate.of(dataset.released())));
        item.put("accessed", date(PartialDate.of(accessed)));
        item.put("version", OneLine.of(dataset.version()));
        item.put("note", OneLine.of(note()));
        item.put("language", fact.language().toLanguageTag());
        return item;
    }

    private static Map<String, Object> workItem(String id, Source source) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("type", source.address().isPresent() ? "webpage" : "document");
        item.put("title", OneLine.of(source.title()));
        source.publisher().ifPresent(publisher -> item.put("author", literal(publisher)));
        source.published().ifPresent(published -> item.put("issued", date(published)));
        source.read().ifPresent(read -> item.put("accessed", date(read)));
        source.address().ifPresent(address -> item.put("URL", address.toString()));
        source.language().ifPresent(language -> item.put("language", language.toLanguageTag()));
        return item;
    }

    private static List<Map<String, String>> literal(String name) {
        return List.of(Map.of("literal", OneLine.of(name)));
    }

    private static Map<String, Object> date(PartialDate date) {
        List<Integer> parts = new ArrayList<>();
        parts.add(date.year());
        switch (date.precision()) {
            case YEAR -> {}
            case MONTH -> parts.add(date.earliest().getMonthValue());
            case DAY -> {
                parts.add(date.earliest().getMonthValue());
                parts.add(date.earliest().getDayOfMonth());
            }
        }
        return Map.of("date-parts", List.of(parts));
    }

    /** The plain line. */
    @Override
    public String toString() {
        return plain();
    }
}
