package org.wcofacts.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.BlockVisitor;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/** A sheet as XHTML with a style sheet, so that a renderer of HTML prints the same words in the same fonts. */
final class HtmlSheet implements BlockVisitor {

    private static final String STYLE = """
            @page { size: A4; margin: 66pt 64pt 74pt 64pt; font-family: Plex;
              @bottom-left { font: 8pt Plex; content: element(notice) } @bottom-right { font: 8pt Plex; content: counter(page) " / " counter(pages) } }
            html { font-family: Plex; }
            body { font: 10pt/1.5 Plex; color: #1F2430; }
            #notice { position: running(notice); font-size: 8pt; color: #535C6B; }
            h1 { font-size: 26pt; color: #fff; background: #14315C; padding: 20pt; }
            h2 { font-size: 16pt; color: #14315C; page-break-after: avoid; }
            h3 { font-size: 12pt; color: #14315C; page-break-after: avoid; }
            p { orphans: 2; widows: 2; margin: 0 0 7pt 0; }
            a { color: #0B4F93; text-decoration: none; }
            .statement { border-left: 3pt solid #E0A23B; padding-left: 13pt; font-size: 11pt; color: #14315C; }
            .note { font-size: 8.5pt; color: #535C6B; }
            .facts { background: #F1F4F9; padding: 10pt 14pt; }
            .fact { display: inline-block; width: 32%; vertical-align: top; margin-bottom: 12pt; }
            .label { font: bold 8.5pt Plex; color: #535C6B; }
            .value { font: bold 12pt Plex; color: #14315C; }
            table { width: 100%; border-collapse: collapse; font-size: 9.5pt; -fs-table-paginate: paginate; }
            thead th { background: #14315C; color: #fff; }
            th { text-align: left; } td, th { padding: 4.5pt 7pt; border-bottom: 0.5pt solid #C5CCD8; }
            tr { page-break-inside: avoid; }
            .bar { background: #2F6098; height: 11pt; }
            sup { font-size: 6.6pt; }
            """;

    private final StringBuilder html = new StringBuilder();

    static String of(FactSheet sheet) throws IOException {
        return new HtmlSheet().sheet(sheet);
    }

    private String sheet(FactSheet sheet) throws IOException {
        html.append("<html lang=\"").append(sheet.language().toLanguageTag()).append("\"><head><title>");
        words(sheet.title());
        html.append("</title><meta name=\"description\" content=\"").append(escaped(sheet.subject()));
        html.append("\"/><style>").append(STYLE).append("</style><bookmarks>");
        sheet.sections()
                .forEach(section -> html.append("<bookmark name=\"")
                        .append(escaped(section.heading().words()))
                        .append("\" href=\"#")
                        .append(section.id())
                        .append("\"/>"));
        html.append("</bookmarks></head><body><div id=\"notice\">");
        words(sheet.title() + " · " + sheet.asOf() + " · " + sheet.notice());
        html.append("</div>");
        element("h1", Text.of(sheet.title()));
        element("p", Text.of(sheet.subtitle()));
        element("p", Text.of(sheet.asOf()));
        for (Section section : sheet.sections()) {
            section(section, 2);
        }
        element("h2", Text.of(sheet.labels().get("sources")));
        html.append("<ol>");
        for (SourceNote source : sheet.sources()) {
            html.append("<li id=\"source-").append(source.number()).append("\">");
            text(source.text());
            html.append("</li>");
        }
        return html.append("</ol></body></html>").toString();
    }

    private void section(Section section, int level) throws IOException {
        html.append("<div id=\"").append(section.id()).append("\">");
        element("h" + level, section.heading());
        for (Block block : section.blocks()) {
            block.accept(this);
        }
        for (Section part : section.sections()) {
            section(part, level + 1);
        }
        html.append("</div>");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        element("p", paragraph.text());
    }

    @Override
    public void note(Block.Note note) {
        html.append("<p class=\"note\">");
        text(note.text());
        html.append("</p>");
    }

    @Override
    public void statement(Block.Statement statement) {
        html.append("<div class=\"statement\">");
        statement.paragraphs().forEach(paragraph -> element("p", paragraph));
        html.append("</div>");
    }

    @Override
    public void bulletList(Block.BulletList list) {
        items("ul", list.items());
    }

    @Override
    public void numberedGrid(Block.NumberedGrid grid) {
        items("ol", grid.items());
    }

    private void items(String element, List<Text> items) {
        html.append('<').append(element).append('>');
        items.forEach(item -> element("li", item));
        html.append("</").append(element).append('>');
    }

    @Override
    public void keyFacts(Block.KeyFacts keyFacts) {
        html.append("<div class=\"facts\">");
        for (Block.KeyFact fact : keyFacts.facts()) {
            html.append("<div class=\"fact\"><div class=\"label\">");
            text(fact.label());
            html.append("</div><div class=\"value\">");
            text(fact.value());
            html.append("</div>");
            fact.note().map(Block.Note::new).ifPresent(this::note);
            html.append("</div>");
        }
        html.append("</div>");
    }

    @Override
    public void figures(Block.Figures figures) {
        html.append("<div class=\"facts\">");
        for (Block.Figure figure : figures.figures()) {
            html.append("<div class=\"fact\"><div class=\"value\">");
            text(figure.value());
            html.append("</div><div class=\"label\">");
            text(figure.name());
            html.append("</div>");
            note(new Block.Note(figure.note()));
            html.append("</div>");
        }
        html.append("</div>");
    }

    @Override
    public void table(Block.Table table) {
        table(
                table.caption(),
                table.columns().stream().map(Block.Column::heading).toList(),
                table.rows());
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        List<Text> headings = new ArrayList<>(List.of(matrix.corner()));
        headings.addAll(matrix.columns());
        List<List<Text>> rows = new ArrayList<>();
        matrix.rows().forEach(row -> rows.add(cells(row)));
        matrix.total().ifPresent(row -> rows.add(cells(row)));
        table(matrix.caption(), headings, rows);
    }

    private static List<Text> cells(Block.MatrixRow row) {
        List<Text> cells = new ArrayList<>(List.of(row.heading()));
        cells.addAll(row.cells());
        return cells;
    }

    private void table(Text caption, List<Text> headings, List<List<Text>> rows) {
        html.append("<table><caption>");
        text(caption);
        html.append("</caption><thead><tr>");
        headings.forEach(heading -> element("th", heading));
        html.append("</tr></thead><tbody>");
        for (List<Text> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                element(i == 0 ? "th" : "td", row.get(i));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    @Override
    public void barChart(Block.BarChart chart) {
        element("p", chart.caption());
        int greatest = chart.bars().stream().mapToInt(Block.Bar::value).max().orElse(1);
        html.append("<table><tbody>");
        for (Block.Bar bar : chart.bars()) {
            html.append("<tr><th>").append(escaped(bar.label()));
            html.append("</th><td><div class=\"bar\" style=\"width:").append(100 * bar.value() / greatest);
            html.append("%\"></div></td><td>").append(bar.value()).append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    @Override
    public void chart(Chart chart) {
        element("p", chart.caption());
    }

    @Override
    public void signTable(SignTable table) {
        element("p", table.caption());
    }

    @Override
    public void contents(Block.Contents contents) {}

    private void element(String name, Text text) {
        html.append('<').append(name).append('>');
        text(text);
        html.append("</").append(name).append('>');
    }

    private void text(Text text) {
        text.spans().forEach(this::span);
    }

    private void span(Span span) {
        Optional<String> link = span.link().map(address -> escaped(address.toString()));
        link.ifPresent(address -> html.append("<a title=\"")
                .append(address)
                .append("\" href=\"")
                .append(address)
                .append("\">"));
        span.expansion()
                .ifPresent(words ->
                        html.append("<abbr title=\"").append(escaped(words)).append("\">"));
        words(span.words());
        span.expansion().ifPresent(words -> html.append("</abbr>"));
        link.ifPresent(address -> html.append("</a>"));
        for (int number : span.citations()) {
            html.append("<sup><a title=\"Source ")
                    .append(number)
                    .append("\" href=\"#source-")
                    .append(number);
            html.append("\">[").append(number).append("]</a></sup>");
        }
    }

    private void words(String words) {
        html.append(escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
