package org.wcofacts.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.BlockVisitor;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.SourceNote;

/** The parts of a page in reading order: header, contents, sections, sources, notes, data tables, footer. */
final class Page {

    private static final int DEEPEST_LEVEL = 6;

    private final FactSheet sheet;
    private final Ids ids;
    private final int topLevel;
    private final TextPolicy policy;
    private final Markup markup;
    private final Citations citations;
    private final TextMarkup texts;
    private final BlockVisitor blocks;
    private final Map<String, String> contents = new LinkedHashMap<>();

    /**
     * A page.
     *
     * @param topLevel the level of its first heading
     */
    Page(FactSheet sheet, Ids ids, int topLevel, TextPolicy policy) {
        this.sheet = sheet;
        this.ids = ids;
        this.topLevel = topLevel;
        this.policy = policy;
        this.markup = new Markup(policy);
        this.citations = new Citations(sheet);
        this.texts = new TextMarkup(sheet, markup, ids, citations);
        this.blocks = new BlockMarkup(
                markup, texts, new TableMarkup(sheet, markup, texts, ids), new FigureMarkup(sheet, markup, texts, ids));
    }

    /** The sections and what stands behind them. */
    String main() throws IOException {
        for (Section section : sheet.sections()) {
            int before = markup.length();
            section(section, topLevel + 1);
            if (markup.length() > before) {
                contents.put(section.id(), section.heading().words());
            }
        }
        sources();
        notes();
        tables();
        return markup.toString();
    }

    private void section(Section section, int level) throws IOException {
        int before = markup.length();
        markup.at("section " + section.id());
        if (level == topLevel + 1) {
            citations.enter(section);
        }
        markup.open("section", "aria-labelledby", ids.of(section.id())).line();
        texts.element("h" + level, section.heading(), "id", ids.of(section.id()));
        markup.line();
        texts.under(section.heading());
        int empty = markup.length();
        int number = 1;
        for (Block block : section.blocks()) {
            markup.at("section " + section.id() + ", block " + number++);
            block.accept(blocks);
        }
        for (Section part : section.sections()) {
            section(part, Math.min(level + 1, DEEPEST_LEVEL));
        }
        if (markup.length() == empty && !section.blocks().isEmpty()) {
            markup.cutTo(before);
        } else {
            markup.close("section").line();
        }
    }

    /** Opens a section that every sheet has, whatever it is about. */
    private void open(String id, String heading, String look) {
        contents.put(id, heading);
        markup.open("section", "class", look, "aria-labelledby", ids.of(id)).line();
        markup.element("h" + (topLevel + 1), heading, "id", ids.of(id)).line();
    }

    /** Whether the text begins with the same words. */
    private boolean isFirstHeading(String words) {
        return !sheet.sections().isEmpty()
                && sheet.sections().get(0).heading().words().equals(words);
    }

    private void sources() {
        if (sheet.sources().isEmpty()) {
            return;
        }
        open("all_sources", label("sources"), "sources");
        markup.open("ol").line();
        for (SourceNote source : sheet.sources()) {
            markup.at("source " + source.id());
            String number = Integer.toString(source.number());
            markup.open("li", "id", ids.of("source_" + number), "value", number);
            texts.text(source.text());
            cited(citations.of(source.number()));
            markup.close("li").line();
        }
        markup.close("ol").close("section").line();
    }

    private void cited(List<Citations.Place> places) {
        if (places.isEmpty()) {
            return;
        }
        markup.open("span", "class", "cited").words(" " + label("html.cited-in") + " ");
        for (int i = 0; i < places.size(); i++) {
            markup.words(i == 0 ? "" : " · ");
            markup.element(
                    "a", places.get(i).heading(), "href", ids.link(places.get(i).mark()));
        }
        markup.close("span");
    }

    /** Remarks on single facts; what holds for the whole sheet stands in its sections. */
    private void notes() {
        Map<SheetNote.Kind, List<SheetNote>> notes = new LinkedHashMap<>();
        for (SheetNote note : sheet.notes()) {
            if (note.kind() != SheetNote.Kind.ABOUT) {
                notes.computeIfAbsent(note.kind(), any -> new ArrayList<>()).add(note);
            }
        }
        if (notes.isEmpty()) {
            return;
        }
        open("all_notes", label("xlsx.notes"), "notes");
        markup.open("dl").line();
        notes.forEach((kind, ofKind) -> {
            markup.at("notes").element("dt", label(key(kind)));
            for (SheetNote note : ofKind) {
                markup.at("note on " + note.about()).open("dd").words(note.words() + " ");
                markup.element("bdi", note.about(), "class", "id").close("dd").line();
            }
        });
        markup.close("dl").close("section").line();
    }

    private static String key(SheetNote.Kind kind) {
        return "note." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void tables() {
        if (sheet.tables().isEmpty()) {
            return;
        }
        open("all_tables", label("html.tables"), "tables");
        markup.element("p", label("html.tables.description")).open("dl").line();
        for (DataTable table : sheet.tables()) {
            markup.at("table " + table.id());
            markup.element("dt", table.title())
                    .element("dd", table.description())
                    .line();
        }
        markup.close("dl").close("section").line();
    }

    private String label(String key) {
        return sheet.labels().get(key);
    }

    /** Title, day and what the sheet is not; that it was translated is said in its sections. */
    String header() {
        Markup header = new Markup(policy).at("header");
        header.open("header").line();
        sheet.brand()
                .logo()
                .ifPresent(logo -> header.empty(
                                "img",
                                "class",
                                "logo",
                                "src",
                                "data:" + logo.format().mediaType() + ";base64,"
                                        + Base64.getEncoder().encodeToString(logo.bytes()),
                                "alt",
                                logo.alternative())
                        .line());
        header.open("p", "class", "eyebrow")
                .element("span", sheet.headLine())
                .words(" ")
                .element("span", sheet.asOf())
                .close("p")
                .line();
        header.element("h" + topLevel, sheet.title(), "id", ids.of("all")).line();
        if (!sheet.subtitle().isBlank() && !isFirstHeading(sheet.subtitle())) {
            header.element("p", sheet.subtitle(), "class", "subtitle").line();
        }
        if (!sheet.notice().isBlank()) {
            header.element("p", sheet.notice(), "class", "note");
        }
        return header.line().close("header").line().toString();
    }

    /** Links to all sections; to be asked for when these are written. */
    String contents() {
        Markup nav = new Markup(policy).at("contents");
        String id = ids.of("contents_");
        nav.open("nav", "aria-labelledby", id).line();
        nav.element("p", label("section.contents"), "id", id).open("ul").line();
        contents.forEach((section, heading) -> nav.open("li")
                .element("a", heading, "href", ids.link(section))
                .close("li")
                .line());
        return nav.close("ul").close("nav").line().toString();
    }

    /** What holds for the sheet as a whole: notice, licence, how to cite. */
    String footer() {
        Markup footer = new Markup(policy).at("footer");
        footer.open("footer").line().open("dl").line();
        List<String> notices = Stream.concat(Stream.of(sheet.footLine()), sheet.translationNote().stream())
                .filter(words -> !words.isBlank())
                .toList();
        if (!notices.isEmpty()) {
            entry(footer, "xlsx.notice", notices);
        }
        sheet.licence().ifPresent(terms -> entry(footer, "xlsx.licence", List.of(terms)));
        sheet.citation().ifPresent(line -> entry(footer, "xlsx.citation", List.of(line)));
        return footer.close("dl").close("footer").line().toString();
    }

    private void entry(Markup footer, String key, List<String> words) {
        footer.open("div").element("dt", label(key));
        words.forEach(line -> footer.element("dd", line));
        footer.close("div").line();
    }
}
