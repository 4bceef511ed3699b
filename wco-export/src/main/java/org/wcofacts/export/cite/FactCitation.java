package org.wcofacts.export.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.export.report.Rules;
import tools.jackson.databind.json.JsonMapper;

/**
 * The citation of a fact: its value, the edition or day for which it holds, every source with the place in it, and the
 * version of the dataset. Nothing in it depends on the clock.
 *
 * <pre>{@code
 * Edition edition = WcoData.edition(2013);
 * Fact fact = edition.facts().get(0);
 * CitedFact cited = CitedFact.of(edition, fact, WcoData.version(), Locale.ENGLISH);
 * System.out.println(FactCitation.of(cited).bibtex());
 * }</pre>
 */
public final class FactCitation {

    private final CitedFact fact;

    private FactCitation(CitedFact fact) {
        this.fact = fact;
    }

    public static FactCitation of(CitedFact fact) {
        return new FactCitation(Rules.given("fact", fact));
    }

    /** One line, to be put into a text. */
    public String plain() {
        List<String> parts = new ArrayList<>();
        parts.add(title() + ".");
        for (CitedFact.Place source : fact.sources()) {
            parts.add(source(source));
        }
        fact.basis().ifPresent(basis -> parts.add("(" + basis + ")"));
        parts.add(fact.dataset().words() + ".");
        return String.join(" ", parts);
    }

    /** The value, the fact and its date: what a reader looks for. */
    private String title() {
        return fact.value() + " [" + fact.id() + "], " + fact.work() + ", " + fact.asOfWords();
    }

    private static String source(CitedFact.Place source) {
        return source.place().isEmpty() ? source.words() : source.words() + " [" + source.place() + "]";
    }

    /**
     * An entry of type {@code misc}, which both BibTeX and biblatex know. Letters outside ASCII are kept as they are, in
     * UTF-8, which biber and current BibTeX read.
     */
    public String bibtex() {
        Map<String, String> fields = new LinkedHashMap<>();
        publisher().ifPresent(publisher -> fields.put("author", "{" + BibTex.escape(publisher) + "}"));
        fields.put("title", "{" + BibTex.escape(title()) + "}");
        fields.put("year", Integer.toString(fact.asOf().year()));
        fields.put("howpublished", BibTex.escape(fact.dataset().words()));
        fields.put("note", BibTex.escape(note()));
        address().ifPresent(address -> fields.put("url", address));
        fields.put("langid", fact.language().toLanguageTag());
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + fact.key() + ",\n", "\n}\n"));
    }

    /** An array with one item of type {@code dataset}, in the JSON of the Citation Style Language 1.0.2. */
    public String cslJson() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", fact.key());
        item.put("type", "dataset");
        item.put("title", title());
        item.put("container-title", fact.dataset().words());
        publisher().ifPresent(publisher -> item.put("author", List.of(Map.of("literal", publisher))));
        item.put("issued", Map.of("date-parts", List.of(date())));
        item.put("version", fact.dataset().version());
        address().ifPresent(address -> item.put("URL", address));
        item.put("note", note());
        item.put("language", fact.language().toLanguageTag());
        return JsonMapper.shared().writeValueAsString(List.of(item));
    }

    private List<Integer> date() {
        List<Integer> parts = new ArrayList<>();
        parts.add(fact.asOf().year());
        switch (fact.asOf().precision()) {
            case YEAR -> {}
            case MONTH -> parts.add(fact.asOf().earliest().getMonthValue());
            case DAY -> {
                parts.add(fact.asOf().earliest().getMonthValue());
                parts.add(fact.asOf().earliest().getDayOfMonth());
            }
        }
        return parts;
    }

    private String note() {
        String sources = fact.sources().stream().map(FactCitation::source).collect(Collectors.joining(" "));
        return fact.basis().map(basis -> sources + " (" + basis + ")").orElse(sources);
    }

    private Optional<String> publisher() {
        return fact.sources().stream().findFirst().flatMap(CitedFact.Place::publisher);
    }

    private Optional<String> address() {
        return fact.sources().stream()
                .findFirst()
                .flatMap(CitedFact.Place::address)
                .map(Object::toString);
    }

    /** The plain line. */
    @Override
    public String toString() {
        return plain();
    }
}
