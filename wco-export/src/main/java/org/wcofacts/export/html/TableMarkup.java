package org.wcofacts.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.draw.Drawing;
import org.wcofacts.export.draw.TimelineDrawing;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;

/** Writes tables. One of many columns stands in a region of its own, which scrolls where the window is narrow. */
final class TableMarkup {

    /** So many columns fit the narrowest window. */
    private static final int NARROW = 3;

    /** So many letters stay on one line, so that no date or code is parted. */
    private static final int SHORT = 12;

    private static final int LONGEST_DAY = 24;

    /** How wide lines of time are beside a table. */
    private static final float LINES = 220;

    private static final float LINE_HEIGHT = 12;

    private final FactSheet sheet;
    private final Markup markup;
    private final TextMarkup texts;
    private final Ids ids;
    private int captions;

    TableMarkup(FactSheet sheet, Markup markup, TextMarkup texts, Ids ids) {
        this.sheet = sheet;
        this.markup = markup;
        this.texts = texts;
        this.ids = ids;
    }

    void table(Block.Table table) {
        List<Text> headings =
                table.columns().stream().map(Block.Column::heading).toList();
        List<String> looks = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            looks.add(look(table.columns().get(i).alignment(), isShort(table.rows(), i)));
        }
        Optional<TimelineDrawing> lines =
                table.timeline().map(timeline -> ChartDrawing.lines(timeline, LINES, sheet.labels()));
        begin(table.caption(), headings, looks, () -> lines.ifPresent(all -> line(all.head())));
        for (int i = 0; i < table.rows().size(); i++) {
            int number = i;
            row(
                    table.rows().get(i),
                    looks,
                    () -> lines.ifPresent(all -> line(all.row(number, LINE_HEIGHT, LINE_HEIGHT / 2))));
        }
        markup.close("tbody");
        end(headings);
    }

    /** For the eye alone, as the cells of the row say the same. */
    private void line(Drawing drawing) {
        ChartDrawing line = new ChartDrawing(drawing, sheet.direction(), markup);
        markup.open("td", "class", "timeline", "aria-hidden", "true")
                .open("svg", "class", "chart lines", "viewBox", line.viewBox(0));
        line.draw();
        markup.close("svg").close("td");
    }

    void matrix(Block.Matrix matrix) {
        List<Text> headings = new ArrayList<>(List.of(matrix.corner()));
        headings.addAll(matrix.columns());
        List<String> looks = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            looks.add(look(i == 0 ? Block.Alignment.START : Block.Alignment.END, false));
        }
        begin(matrix.caption(), headings, looks);
        matrix.rows().forEach(row -> row(cells(row), looks));
        markup.close("tbody");
        matrix.total().ifPresent(total -> {
            markup.open("tfoot");
            row(cells(total), looks);
            markup.close("tfoot");
        });
        end(headings);
    }

    /** Signs are shapes with names, and the key says what they mean. */
    void signs(SignTable table) {
        SignTable.Headings headings = table.headings();
        if (!table.meanings().isEmpty()) {
            key(table);
        }
        List<Text> columns = new ArrayList<>();
        columns.add(Text.of(headings.name()));
        columns.add(Text.of(headings.lead()));
        headings.signs().forEach(sign -> columns.add(Text.of(sign)));
        if (!headings.remark().isBlank()) {
            columns.add(Text.of(headings.remark()));
        }
        List<String> looks = columns.stream().map(column -> "").toList();
        begin(table.caption(), columns, looks);
        table.rows().forEach(row -> signs(table, row));
        markup.close("tbody");
        end(columns);
    }

    private void key(SignTable table) {
        markup.open("p", "class", "note key");
        for (SignTable.Meaning meaning : table.meanings()) {
            markup.open("span").open("span", "class", look(meaning.sign())).close("span");
            markup.words(" " + meaning.words()).close("span").words(" ");
        }
        markup.close("p").line();
    }

    private void signs(SignTable table, SignTable.Row row) {
        if (row.weight() == Weight.SUBJECT) {
            markup.open("tr", "class", "subject");
        } else {
            markup.open("tr");
        }
        cell("th", row.name(), "", "scope", "row");
        cell("td", Text.of(row.lead()), row.lead().length() <= LONGEST_DAY ? "short" : "");
        for (Sign sign : row.signs()) {
            markup.open("td").open("span", "class", look(sign), "role", "img", "aria-label", table.words(sign));
            markup.close("span").close("td");
        }
        if (!table.headings().remark().isBlank()) {
            cell("td", Text.of(row.remark()), "");
        }
        markup.close("tr").line();
    }

    private static String look(Sign sign) {
        return "sign " + sign.name().toLowerCase(Locale.ROOT);
    }

    private static List<Text> cells(Block.MatrixRow row) {
        List<Text> cells = new ArrayList<>(List.of(row.heading()));
        cells.addAll(row.cells());
        return cells;
    }

    private static boolean isShort(List<List<Text>> rows, int column) {
        return rows.stream().allMatch(row -> row.get(column).words().length() <= SHORT);
    }

    private static String look(Block.Alignment alignment, boolean isShort) {
        return alignment == Block.Alignment.END ? "number" : isShort ? "short" : "";
    }

    private void begin(Text caption, List<Text> headings, List<String> looks) {
        begin(caption, headings, looks, () -> {});
    }

    private void begin(Text caption, List<Text> headings, List<String> looks, Runnable after) {
        String id = ids.of("caption_" + ++captions);
        if (headings.size() > NARROW) {
            markup.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
            markup.open("table", "class", "wide");
        } else {
            markup.open("table");
        }
        if (texts.isHeading(caption)) {
            markup.element("caption", caption.words(), "id", id, "class", "unseen");
        } else {
            texts.element("caption", caption, "id", id);
        }
        markup.line().open("thead").open("tr");
        for (int i = 0; i < headings.size(); i++) {
            String look = looks.get(i).equals("number") ? "number" : "";
            cell("th", headings.get(i), look, "scope", "col");
        }
        after.run();
        markup.close("tr").close("thead").line().open("tbody").line();
    }

    private void row(List<Text> cells, List<String> looks) {
        row(cells, looks, () -> {});
    }

    private void row(List<Text> cells, List<String> looks, Runnable after) {
        markup.open("tr");
        cell("th", cells.get(0), looks.get(0), "scope", "row");
        for (int i = 1; i < cells.size(); i++) {
            cell("td", cells.get(i), looks.get(i));
        }
        after.run();
        markup.close("tr").line();
    }

    private void cell(String element, Text text, String look, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        if (!look.isEmpty()) {
            all.addAll(List.of("class", look));
        }
        texts.element(element, text, all.toArray(new String[0]));
    }

    private void end(List<Text> headings) {
        markup.close("table");
        if (headings.size() > NARROW) {
            markup.close("div");
        }
        markup.line();
    }
}
