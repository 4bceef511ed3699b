package org.wcofacts.export.html;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;

/** What a page says of itself in the words of schema.org, as JSON-LD. */
final class LinkedData {

    private final FactSheet sheet;
    private final Ids ids;
    private final TextPolicy policy;

    LinkedData(FactSheet sheet, Ids ids, TextPolicy policy) {
        this.sheet = sheet;
        this.ids = ids;
        this.policy = policy;
    }

    String json() {
        Map<String, Object> page = of(sheet.tables().isEmpty() ? "CreativeWork" : "Dataset");
        page.put("name", words(sheet.title(), "title"));
        page.put("description", words(sheet.subject(), "subject"));
        page.put("inLanguage", sheet.language().toLanguageTag());
        page.put(
                "dateModified",
                sheet.timestamp().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        if (!sheet.keywords().isEmpty()) {
            page.put(
                    "keywords",
                    sheet.keywords().stream()
                            .map(word -> words(word, "keywords"))
                            .toList());
        }
        page.put("creator", named("Organization", words(sheet.author(), "author")));
        sheet.licence().ifPresent(terms -> page.put("license", described("CreativeWork", words(terms, "licence"))));
        sheet.citation().ifPresent(line -> page.put("creditText", words(line, "citation")));
        if (!sheet.attribution().isEmpty()) {
            page.put("copyrightNotice", words(String.join(" ", sheet.attribution()), "attribution"));
        }
        if (!sheet.tables().isEmpty()) {
            page.put("hasPart", sheet.tables().stream().map(this::part).toList());
        }
        if (!sheet.sources().isEmpty()) {
            page.put("isBasedOn", sheet.sources().stream().map(this::source).toList());
            page.put("citation", sheet.sources().stream().map(this::reference).toList());
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(page);
        return Json.of(document);
    }

    private Map<String, Object> part(DataTable table) {
        String place = "table " + table.id();
        Map<String, Object> part = named("Dataset", words(table.title(), place));
        part.put("description", words(table.description(), place));
        return part;
    }

    private Map<String, Object> source(SourceNote source) {
        Map<String, Object> work = reference(source);
        work.put("@type", "CreativeWork");
        work.put("identifier", words(source.id(), place(source)));
        work.put("name", words(source.text().words().strip(), place(source)));
        address(source).ifPresent(address -> work.put("url", words(address.toString(), place(source))));
        return work;
    }

    private Map<String, Object> reference(SourceNote source) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("@id", ids.link("source_" + source.number()));
        return reference;
    }

    private static Optional<URI> address(SourceNote source) {
        List<URI> addresses = new ArrayList<>();
        for (Span span : source.text().spans()) {
            span.webLink().ifPresent(addresses::add);
        }
        return addresses.stream().findFirst();
    }

    private static String place(SourceNote source) {
        return "source " + source.id();
    }

    private String words(String words, String place) {
        return policy.apply(words, place);
    }

    private static Map<String, Object> of(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = of(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> described(String type, String text) {
        Map<String, Object> thing = of(type);
        thing.put("text", text);
        return thing;
    }
}
