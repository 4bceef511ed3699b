package org.wcofacts.export.html;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.factsheet.Block;
import org.wcofacts.export.factsheet.Text;

/** Writes tables. One of many columns stands in a region of its own, which scrolls where the window is narrow. */
final class TableMarkup {

    /** So many columns fit the narrowest window. */
    private static final int NARROW = 3;

    private static final String[] START = {};
    private static final String[] END = {"class", "number"};

    private final Markup markup;
    private final TextMarkup texts;
    private final Ids ids;
    private int captions;

    TableMarkup(Markup markup, TextMarkup texts, Ids ids) {
        this.markup = markup;
        this.texts = texts;
        this.ids = ids;
    }

    void table(Block.Table table) {
        List<Text> headings =
                table.columns().stream().map(Block.Column::heading).toList();
        List<Boolean> numbers = table.columns().stream()
                .map(column -> column.alignment() == Block.Alignment.END)
                .toList();
        begin(table.caption(), headings, numbers);
        table.rows().forEach(row -> row(row, numbers));
        markup.close("tbody");
        end(headings);
    }

    void matrix(Block.Matrix matrix) {
        List<Text> headings = new ArrayList<>(List.of(matrix.corner()));
        headings.addAll(matrix.columns());
        List<Boolean> numbers = new ArrayList<>();
        headings.forEach(heading -> numbers.add(!numbers.isEmpty()));
        begin(matrix.caption(), headings, numbers);
        matrix.rows().forEach(row -> row(cells(row), numbers));
        markup.close("tbody");
        matrix.total().ifPresent(total -> {
            markup.open("tfoot");
            row(cells(total), numbers);
            markup.close("tfoot");
        });
        end(headings);
    }

    private static List<Text> cells(Block.MatrixRow row) {
        List<Text> cells = new ArrayList<>(List.of(row.heading()));
        cells.addAll(row.cells());
        return cells;
    }

    private void begin(Text caption, List<Text> headings, List<Boolean> numbers) {
        String id = ids.of("caption_" + ++captions);
        if (headings.size() > NARROW) {
            markup.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
            markup.open("table", "class", "wide");
        } else {
            markup.open("table");
        }
        texts.element("caption", caption, "id", id);
        markup.line().open("thead").open("tr");
        for (int i = 0; i < headings.size(); i++) {
            String[] look = numbers.get(i) ? END : START;
            markup.open("th", with(look, "scope", "col"));
            texts.text(headings.get(i));
            markup.close("th");
        }
        markup.close("tr").close("thead").line().open("tbody").line();
    }

    private void row(List<Text> cells, List<Boolean> numbers) {
        markup.open("tr");
        texts.element("th", cells.get(0), with(numbers.get(0) ? END : START, "scope", "row"));
        for (int i = 1; i < cells.size(); i++) {
            texts.element("td", cells.get(i), numbers.get(i) ? END : START);
        }
        markup.close("tr").line();
    }

    private void end(List<Text> headings) {
        markup.close("table");
        if (headings.size() > NARROW) {
            markup.close("div");
        }
        markup.line();
    }

    private static String[] with(String[] attributes, String name, String value) {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.add(name);
        all.add(value);
        return all.toArray(new String[0]);
    }
}
