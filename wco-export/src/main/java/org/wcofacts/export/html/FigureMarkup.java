package org.wcofacts.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Text;

/** Writes figures: a caption, a drawing with its title and description, and the numbers that it draws as a table. */
final class FigureMarkup {

    private final FactSheet sheet;
    private final Markup markup;
    private final TextMarkup texts;
    private final Ids ids;
    private int figures;

    FigureMarkup(FactSheet sheet, Markup markup, TextMarkup texts, Ids ids) {
        this.sheet = sheet;
        this.markup = markup;
        this.texts = texts;
        this.ids = ids;
    }

    void bars(Block.BarChart chart) {
        begin(chart.caption());
        BarDrawing drawing = new BarDrawing(chart, across(), sheet.labels(), markup);
        drawing(chart.caption(), chart.alternative(), drawing.height(), any -> drawing.draw());
        List<List<String>> rows = new ArrayList<>();
        chart.bars().forEach(bar -> rows.add(List.of(bar.label(), sheet.labels().number(bar.value()))));
        behind(chart.caption(), List.of(label("xlsx.charts.category"), label("xlsx.charts.value")), rows);
        end();
    }

    /** A drawing of fixed proportions, which scrolls where the window is narrow. */
    void chart(Chart chart) {
        begin(chart.caption());
        ChartDrawing drawing = new ChartDrawing(chart, sheet.direction(), sheet.labels(), markup);
        markup.open(
                "div",
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                chart.caption().words());
        String[] size = {"class", "chart", "viewBox", drawing.viewBox()};
        drawing(chart.caption(), chart.alternative(), size, any -> drawing.draw());
        markup.close("div").line();
        Chart.Numbers numbers = chart.numbers(sheet.labels());
        behind(chart.caption(), numbers.headings(), numbers.rows());
        end();
    }

    private Across across() {
        return new Across(sheet.direction());
    }

    private String label(String key) {
        return sheet.labels().get(key);
    }

    private void begin(Text caption) {
        figures++;
        markup.open("figure");
        if (!texts.isHeading(caption)) {
            texts.element("figcaption", caption);
            markup.line();
        }
    }

    private void end() {
        markup.close("figure").line();
    }

    private void drawing(Text caption, String alternative, int height, Consumer<Markup> drawing) {
        drawing(caption, alternative, new String[] {"width", "100%", "height", Integer.toString(height)}, drawing);
    }

    private void drawing(Text caption, String alternative, String[] size, Consumer<Markup> drawing) {
        String title = ids.of("title_" + figures);
        String description = ids.of("description_" + figures);
        List<String> attributes = new ArrayList<>(List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "aria-labelledby",
                title,
                "aria-describedby",
                description));
        attributes.addAll(List.of(size));
        markup.open("svg", attributes.toArray(new String[0]));
        markup.element("title", caption.words(), "id", title);
        markup.element("desc", alternative, "id", description).line();
        drawing.accept(markup);
        markup.close("svg").line();
    }

    /** A table that opens on request, as the drawing says the same. */
    private void behind(Text caption, List<String> headings, List<List<String>> rows) {
        markup.open("details").element("summary", label("html.numbers"));
        table(caption, "numbers", headings, rows, 0);
        markup.close("details");
    }

    private void table(Text caption, String look, List<String> headings, List<List<String>> rows, int header) {
        markup.open("table", "class", look).element("caption", caption.words(), "class", "unseen");
        markup.open("thead").open("tr");
        headings.forEach(heading -> markup.element("th", heading, "scope", "col"));
        markup.close("tr").close("thead").open("tbody").line();
        for (List<String> row : rows) {
            markup.open("tr");
            for (int i = 0; i < row.size(); i++) {
                if (i == header) {
                    markup.element("th", row.get(i), "scope", "row");
                } else {
                    markup.element("td", row.get(i));
                }
            }
            markup.close("tr").line();
        }
        markup.close("tbody").close("table").line();
    }
}
