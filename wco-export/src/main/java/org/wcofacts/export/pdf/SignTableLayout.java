package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.file.TaggedCanvas;
import org.wcofacts.export.pdf.type.Extent;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.sheet.Sign;
import org.wcofacts.export.sheet.SignTable;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;

/** Lays out a table of signs: its rows in columns beside each other, its signs with their words for who cannot see them. */
final class SignTableLayout {

    private static final float GUTTER = 18;
    private static final float LEAST_OF_TWO = 225;
    private static final float LEAST_OF_THREE = 150;
    private static final int MOST_IN_ONE = 8;
    private static final int MOST_OF_TWO = 24;
    private static final int MOST_ON_ONE_PAGE = 16;
    private static final int MOST_LINES = 30;
    private static final float MOST_OF_A_PAGE = 0.85f;
    private static final int LEAST_LINES = 3;
    private static final int GROUP = 5;

    /** So many rows of a column of a list are read without lines. */
    private static final int SHORT_LIST = 12;

    private static final float PADDING = 1.2f;
    private static final float LEAST_PADDING = 0.3f;
    private static final float MOST_OF_A_LIST = 0.56f;
    private static final float MOST_NAMES = 2 / 3f;
    private static final float MOST_OF_THREE_LINES = 2.5f;
    private static final float SHORT_LEAD = 0.15f;
    private static final float SOME_NAMES = 1 / 3f;
    private static final float MOST_TOGETHER = 1 / 3f;
    private static final float RADIUS = 2.9f;
    private static final float BETWEEN = 6;

    /** Where the columns of a row begin, and how wide they are. */
    private record Widths(float lead, float name, List<Float> signs, float remark) {

        /** Where the column of a sign begins; after the last one, the remark. */
        float sign(int number) {
            float x = lead + name;
            for (float width : signs.subList(0, number)) {
                x += width;
            }
            return x;
        }
    }

    /** A row with its words set. */
    private record Row(Tag tag, SignTable.Row said, Setting lead, Setting name, Setting remark, float height) {}

    private final Composer composer;
    private final PageFormat format;
    private final Tag section;
    private final SignTable table;
    private final int columns;
    private final float gutter;
    private final float padding;
    private final float width;
    private final boolean remarks;
    private final Widths widths;

    SignTableLayout(Composer composer, PageFormat format, Tag section, SignTable table) {
        this.composer = composer;
        this.format = format;
        this.section = section;
        this.table = table;
        this.gutter = format.room(GUTTER);
        this.padding = format.room(format.spacing().isFull() ? LEAST_PADDING : PADDING);
        this.columns = columns(table.rows().size());
        this.width = width(columns);
        this.remarks = columns < 3 && !table.headings().remark().isBlank();
        this.widths = widths();
    }

    private int columns(int rows) {
        int mostOfTwo = isList() ? MOST_OF_TWO : SignTable.MOST_ROWS_WITH_REMARKS;
        int wanted = rows > mostOfTwo ? 3 : rows > MOST_IN_ONE ? 2 : 1;
        while (wanted > 1 && !fits(wanted)) {
            wanted--;
        }
        return wanted;
    }

    private boolean fits(int number) {
        float least = format.room(number == 3 ? LEAST_OF_THREE : LEAST_OF_TWO);
        boolean isWide = least * number + gutter * (number - 1) <= format.textWidth();
        return isWide && (!isList() || mostFit(width(number)));
    }

    private boolean isList() {
        return table.headings().signs().isEmpty();
    }

    /**
     * Whether what stands before the names of a list stands on one line, and most names do beside it, of which none is broken or takes
     * four; after a mere year some are enough, and the others may take more lines.
     */
    private boolean mostFit(float column) {
        float lead = lead();
        if (lead > column * MOST_OF_A_LIST) {
            return false;
        }
        float room = column - lead;
        List<Extent> names = table.rows().stream()
                .map(row -> composer.extent(row.name(), Theme.CELL))
                .toList();
        long fitting = names.stream().filter(name -> name.most() <= room).count();
        return isByYear(column)
                ? fitting >= names.size() * SOME_NAMES
                : fitting >= names.size() * MOST_NAMES && names.stream().allMatch(name -> takesUpToThree(name, room));
    }

    private static boolean takesUpToThree(Extent name, float room) {
        return name.least() <= room && name.most() <= room * MOST_OF_THREE_LINES;
    }

    private boolean isByYear(float column) {
        return lead() <= column * SHORT_LEAD;
    }

    private float width(int number) {
        return (format.textWidth() - gutter * (number - 1)) / number;
    }

    private float lead() {
        List<String> leads = table.rows().stream().map(SignTable.Row::lead).toList();
        return most(table.headings().lead(), leads) + format.room(BETWEEN);
    }

    private Widths widths() {
        SignTable.Headings headings = table.headings();
        float gap = format.room(BETWEEN);
        float lead = lead();
        float least = format.room(2 * RADIUS) + gap;
        List<Float> signs = new ArrayList<>();
        for (String heading : headings.signs()) {
            signs.add(Math.max(least, extent(heading) + gap));
        }
        float all = signs.stream().reduce(0f, Float::sum);
        float shrunk = Math.min(1, width / 2 / Math.max(1, all));
        signs.replaceAll(sign -> sign * shrunk);
        float remark = remarks
                ? Math.min(
                        width * 0.3f,
                        most(
                                headings.remark(),
                                table.rows().stream().map(SignTable.Row::remark).toList()))
                : 0;
        float leads = Math.min(lead, width * (isList() ? MOST_OF_A_LIST : 0.25f));
        float name = width - leads - all * shrunk - remark - (remarks ? gap : 0);
        return new Widths(leads, Math.max(width / 8, name), signs, remark);
    }

    private float most(String heading, List<String> words) {
        float most = extent(heading);
        for (String one : words) {
            most = Math.max(most, extent(one));
        }
        return most;
    }

    private float extent(String words) {
        return words.isBlank()
                ? 0
                : composer.extent(Text.of(words), Theme.ROW_HEADER).most() + 1;
    }

    void strips(List<Strip> strips) {
        if (!composer.isHeading(table.caption())) {
            Setting caption = composer.set(
                    section.child("P"), table.caption(), Theme.CAPTION, Theme.TIGHT_LEADING, format.textWidth());
            caption.strips(format.side(), format.textWidth()).forEach(line -> strips.add(line.keptWithNext()));
        }
        new SignKey(composer, format, section, table).strips(strips);
        Tag all = section.child("Table");
        Tag head = all.child("THead").child("TR");
        Tag body = all.child("TBody");
        List<Row> rows = table.rows().stream().map(row -> row(body, row)).toList();
        if (columns > 1 && isList()) {
            strips.add(heading(head).keptWithNext());
            strips.add(isWhole(rows) ? together(rows) : flowing(rows).under(repeatedHeading()));
            return;
        }
        for (int from = 0; from < rows.size(); ) {
            List<Row> part = rows.subList(from, Math.min(from + most(rows, from), rows.size()));
            Strip heading = from == 0 ? heading(head) : repeatedHeading();
            strips.add(heading.keptWithNext());
            if (columns == 1) {
                singly(part, strips);
            } else {
                strips.add(together(part));
            }
            from += part.size();
        }
    }

    /** Whether columns stand on one page: those that leave no hole on the page before, and those of years. */
    private boolean isWhole(List<Row> rows) {
        float most = isByYear(width) ? MOST_TOGETHER : format.print().largestHole();
        return height(beside(rows)) <= most * format.textHeight();
    }

    /** How many rows, from one on, stand beside each other in columns that fit on a page. */
    private int most(List<Row> rows, int from) {
        if (columns == 1) {
            return rows.size();
        }
        int most = MOST_LINES * columns;
        while (most > columns
                && height(beside(rows.subList(from, Math.min(from + most, rows.size()))))
                        > MOST_OF_A_PAGE * format.textHeight()) {
            most -= columns;
        }
        return most;
    }

    /** No row alone on a page: the first two stay together, and the last two. */
    private void singly(List<Row> rows, List<Strip> strips) {
        Strip repeated = repeatedHeading();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int number = i + 1;
            Strip strip = Strip.of(row.height(), (page, top) -> {
                draw(page, row, format.side(), top);
                group(page, number, rows.size(), format.side(), top - row.height());
            });
            strips.add(strip.tied(bond(i, rows.size())).under(repeated));
        }
    }

    /** A short list stands on one page, unless that leaves a hole on the page before. */
    private Strip.Bond bond(int row, int rows) {
        if (row == 0 || row == rows - 2) {
            return Strip.Bond.FIRM;
        }
        return isList() && rows <= MOST_ON_ONE_PAGE && row < rows - 1 ? Strip.Bond.LOOSE : Strip.Bond.NONE;
    }

    /** Rows in columns of as many. */
    private List<List<Row>> beside(List<Row> rows) {
        int each = (rows.size() + columns - 1) / columns;
        List<List<Row>> beside = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += each) {
            beside.add(rows.subList(from, Math.min(from + each, rows.size())));
        }
        return beside;
    }

    private static float height(List<List<Row>> beside) {
        return (float)
                beside.stream().mapToDouble(SignTableLayout::heightOf).max().orElse(0);
    }

    private Strip together(List<Row> rows) {
        List<List<Row>> beside = beside(rows);
        return Strip.of(height(beside), (page, top) -> {
            float x = format.side();
            for (List<Row> column : beside) {
                column(page, column, x, top);
                x += width + gutter;
            }
        });
    }

    /** Rows that run on to the next page, in columns of a height on each, with some lines on either. */
    private Strip flowing(List<Row> rows) {
        return together(rows).parted(new Strip.Parting() {
            @Override
            public float least() {
                int few = LEAST_LINES * columns;
                return height(beside(rows.size() < 2 * few ? rows : rows.subList(0, few)));
            }

            @Override
            public Optional<Strip.Parts> at(float height) {
                int most = rows.size() - LEAST_LINES * columns;
                int first = most - most % columns;
                while (first >= LEAST_LINES * columns && height(beside(rows.subList(0, first))) > height) {
                    first -= columns;
                }
                return first < LEAST_LINES * columns
                        ? Optional.empty()
                        : Optional.of(new Strip.Parts(
                                together(rows.subList(0, first)),
                                flowing(rows.subList(first, rows.size())).under(repeatedHeading())));
            }
        });
    }

    private static float heightOf(List<Row> rows) {
        return (float) rows.stream().mapToDouble(Row::height).sum();
    }

    private void column(Page page, List<Row> rows, float x, float top) {
        float y = top;
        for (int i = 0; i < rows.size(); i++) {
            draw(page, rows.get(i), x, y);
            y -= rows.get(i).height();
            group(page, i + 1, rows.size(), x, y);
        }
    }

    /** A line after each fifth row; a short column of a list does without, as lines would seem to part what belongs together. */
    private void group(Page page, int number, int rows, float x, float y) {
        boolean isShort = isList() && rows <= SHORT_LIST;
        if (number % GROUP == 0 && number < rows && !isShort) {
            page.decoration(x, y, width, 0.5f, Colour.RULE);
        }
    }

    private Row row(Tag body, SignTable.Row said) {
        Tag tag = body.child("TR");
        boolean subject = said.weight() == Weight.SUBJECT;
        TextStyle strong = Theme.ROW_HEADER.in(Colour.ACCENT);
        TextStyle plain = said.weight() == Weight.QUIET ? Theme.CELL.in(Colour.QUIET) : Theme.CELL;
        float leadRoom = widths.lead() - format.room(BETWEEN);
        Setting lead = set(tag.child("TD"), Text.of(said.lead()), subject ? strong : Theme.NOTE, leadRoom);
        Setting name = set(tag.headerCell("Row"), said.name(), subject ? strong : plain, widths.name());
        Setting remark = set(tag.child("TD"), Text.of(said.remark()), subject ? strong : plain, widths.remark());
        float most = Math.max(lead.height(), name.height());
        float height = (remarks ? Math.max(most, remark.height()) : most) + padding;
        return new Row(tag, said, lead, name, remark, Math.max(height, format.room(RADIUS * 3)));
    }

    private Setting set(Tag tag, Text text, TextStyle style, float room) {
        float leading = format.spacing().tightLeading();
        return composer.set(tag, text, style, leading, Math.max(1, room));
    }

    private void draw(Page page, Row row, float x, float top) {
        if (row.said().weight() == Weight.SUBJECT) {
            page.decoration(x, top - row.height(), width, row.height(), Colour.TINT);
        }
        float y = top - padding / 2;
        row.lead().draw(page, x, y, widths.lead(), Page.Align.START);
        row.name().draw(page, x + widths.lead(), y, widths.name(), Page.Align.START);
        float middle = y - row.name().lineHeight() / 2;
        for (int i = 0; i < row.said().signs().size(); i++) {
            Sign sign = row.said().signs().get(i);
            Tag cell = row.tag().child("TD").standsFor(table.words(sign));
            float at = signStart(x, i) + widths.signs().get(i) / 2;
            page.canvas().tagged(cell, () -> page.canvas().sign(at, middle, format.room(RADIUS), sign, Colour.NAVY));
        }
        if (remarks) {
            row.remark()
                    .draw(
                            page,
                            signStart(x, row.said().signs().size()) + format.room(BETWEEN) / 2,
                            y,
                            widths.remark(),
                            Page.Align.START);
        }
    }

    private float signStart(float x, int sign) {
        return x + widths.sign(sign);
    }

    private Strip heading(Tag head) {
        List<Setting> settings = headings(head);
        float height = headingHeight(settings);
        return Strip.of(height, (page, top) -> {
            headingAt(settings, format.side(), (setting, x, room, align) -> setting.draw(page, x, top, room, align));
            for (int column = 1; column < columns; column++) {
                float x = format.side() + column * (width + gutter);
                page.canvas().artifact(TaggedCanvas.Artifact.DECORATION, () -> inside(page, settings, x, top));
            }
            rules(page, top - height);
        });
    }

    private Strip repeatedHeading() {
        List<Setting> settings = headings(Tag.top("NonStruct"));
        float height = headingHeight(settings);
        return Strip.of(height, (page, top) -> {
            for (int column = 0; column < columns; column++) {
                float x = format.side() + column * (width + gutter);
                page.canvas().artifact(TaggedCanvas.Artifact.HEADER, () -> inside(page, settings, x, top));
            }
            rules(page, top - height);
        });
    }

    private void inside(Page page, List<Setting> settings, float x, float top) {
        headingAt(settings, x, (setting, at, room, align) -> setting.drawInside(page, at, top, room, align));
    }

    private void rules(Page page, float y) {
        for (int column = 0; column < columns; column++) {
            page.decoration(format.side() + column * (width + gutter), y, width, 0.75f, Colour.LINE);
        }
    }

    private float headingHeight(List<Setting> settings) {
        double most = settings.stream().mapToDouble(Setting::height).max().orElse(0);
        return (float) most + padding * 2;
    }

    private List<Setting> headings(Tag head) {
        SignTable.Headings headings = table.headings();
        List<Setting> settings = new ArrayList<>();
        settings.add(heading(head, headings.lead(), widths.lead()));
        settings.add(heading(head, headings.name(), widths.name()));
        for (int i = 0; i < headings.signs().size(); i++) {
            settings.add(heading(head, headings.signs().get(i), widths.signs().get(i)));
        }
        if (remarks) {
            settings.add(heading(head, headings.remark(), widths.remark()));
        }
        return settings;
    }

    private Setting heading(Tag head, String words, float room) {
        return set(head.headerCell("Column"), Text.of(words), Theme.NOTE, room);
    }

    /** Draws a heading at a place. */
    private interface HeadingDrawing {
        void draw(Setting setting, float x, float room, Page.Align align);
    }

    private void headingAt(List<Setting> settings, float x, HeadingDrawing drawing) {
        int signs = table.headings().signs().size();
        drawing.draw(settings.get(0), x, widths.lead(), Page.Align.START);
        drawing.draw(settings.get(1), x + widths.lead(), widths.name(), Page.Align.START);
        for (int i = 0; i < signs; i++) {
            drawing.draw(settings.get(2 + i), signStart(x, i), widths.signs().get(i), Page.Align.CENTRE);
        }
        if (remarks) {
            float at = signStart(x, signs) + format.room(BETWEEN) / 2;
            drawing.draw(settings.get(2 + signs), at, widths.remark(), Page.Align.START);
        }
    }
}
