package org.wcofacts.export.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;

/**
 * Puts every text of a sheet, or of a table, through the text policy. A sheet does so when it is built, so that no renderer
 * meets a character that its format cannot hold, wherever in a file the text goes.
 */
public final class FitTexts {

    private final TextPolicy policy;
    private final Map<Integer, Integer> numbers;
    private String place = "";

    private FitTexts(TextPolicy policy) {
        this(policy, Map.of());
    }

    private FitTexts(TextPolicy policy, Map<Integer, Integer> numbers) {
        this.policy = policy;
        this.numbers = numbers;
    }

    /** A section whose marks have other numbers. */
    static Section renumbered(Section section, Map<Integer, Integer> numbers) {
        boolean same =
                numbers.entrySet().stream().allMatch(number -> number.getKey().equals(number.getValue()));
        return same ? section : new FitTexts(new TextPolicy(finding -> {}), numbers).section(section);
    }

    /** A table of your own as every format can hold it: its title, its description and its columns. */
    public static DataTable in(DataTable table, TextPolicy policy) {
        return new FitTexts(policy).table(table);
    }

    static FactSheet.Builder in(FactSheet sheet) {
        List<Finding> findings = new ArrayList<>(sheet.findings());
        return new FitTexts(new TextPolicy(findings::add)).sheet(sheet).findings(findings);
    }

    private FactSheet.Builder sheet(FactSheet sheet) {
        FactSheet.Builder fit = FactSheet.builder().from(sheet);
        fit.title(at("title").words(sheet.title()))
                .subtitle(at("subtitle").words(sheet.subtitle()))
                .asOf(at("as of").words(sheet.asOf()))
                .notice(at("notice").words(sheet.notice()))
                .translationNote(at("translation note").perhaps(sheet.translationNote()))
                .licence(at("licence").perhaps(sheet.licence()))
                .citation(at("citation").perhaps(sheet.citation()))
                .subject(at("subject").words(sheet.subject()))
                .eyebrow(at("line above the title").words(sheet.eyebrow()))
                .shortTitle(at("short title").words(sheet.shortTitle()))
                .author(at("author").words(sheet.author()))
                .attribution(at("attribution").each(sheet.attribution()))
                .terms(at("terms").each(sheet.terms()))
                .keywords(at("keywords").each(sheet.keywords()));
        return fit.sections(sheet.sections().stream().map(this::section).toList())
                .tables(sheet.tables().stream().map(this::table).toList())
                .sources(sheet.sources().stream().map(this::source).toList())
                .notes(sheet.notes().stream().map(this::note).toList());
    }

    private Section section(Section section) {
        String name = "section " + section.id();
        Text heading = at(name).text(section.heading());
        Blocks blocks = new Blocks();
        for (Block block : section.blocks()) {
            at(name + ", block " + (blocks.fit.size() + 1));
            blocks.add(block);
        }
        List<Section> parts = section.sections().stream().map(this::section).toList();
        return new Section(section.id(), heading, blocks.fit, parts);
    }

    private DataTable table(DataTable table) {
        String name = "table " + Rules.quoted(table.id());
        return DataTable.builder()
                .from(table)
                .title(at(name + ", title").words(table.title()))
                .description(at(name + ", description").words(table.description()))
                .columns(table.columns().stream()
                        .map(column -> at(name + ", column " + Rules.quoted(column.id()))
                                .column(column))
                        .toList())
                .build();
    }

    private DataColumn column(DataColumn column) {
        return DataColumn.builder()
                .from(column)
                .header(words(column.header()))
                .description(words(column.description()))
                .unit(perhaps(column.unit()))
                .origin(perhaps(column.origin()))
                .build();
    }

    private SourceNote source(SourceNote source) {
        at("source " + source.number());
        return new SourceNote(source.number(), words(source.id()), text(source.text()));
    }

    private SheetNote note(SheetNote note) {
        at("note on " + TextPolicy.unreported(note.about()));
        return new SheetNote(note.kind(), words(note.about()), words(note.words()));
    }

    private FitTexts at(String newPlace) {
        place = newPlace;
        return this;
    }

    private String words(String words) {
        return policy.apply(words, place);
    }

    private Optional<String> perhaps(Optional<String> words) {
        return words.map(this::words);
    }

    private List<String> each(List<String> all) {
        return all.stream().map(this::words).toList();
    }

    private Text text(Text text) {
        return text.spans().stream().allMatch(span -> isFit(span) && isNumbered(span))
                ? text
                : new Text(text.spans().stream().map(this::span).toList());
    }

    /** Nearly every span is; the others alone are made anew. */
    private static boolean isFit(Span span) {
        return TextPolicy.accepts(span.words())
                && span.expansion().map(TextPolicy::accepts).orElse(true)
                && span.link()
                        .map(address -> TextPolicy.accepts(address.toString()))
                        .orElse(true);
    }

    private boolean isNumbered(Span span) {
        return numbers.isEmpty() || span.citations().isEmpty();
    }

    private List<Text> texts(List<Text> texts) {
        return texts.stream().map(this::text).toList();
    }

    private Span span(Span span) {
        return Span.builder()
                .from(span)
                .words(words(span.words()))
                .link(span.link().map(address -> URI.create(words(address.toString()))))
                .expansion(perhaps(span.expansion()))
                .citations(span.citations().stream()
                        .map(number -> numbers.getOrDefault(number, number))
                        .toList())
                .build();
    }

    /** The blocks of a section. */
    private final class Blocks implements BlockVisitor {

        private final List<Block> fit = new ArrayList<>();

        void add(Block block) {
            try {
                block.accept(this);
            } catch (IOException e) {
                throw new IllegalStateException("a block: must be read from memory", e);
            }
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            fit.add(new Block.Paragraph(text(paragraph.text())));
        }

        @Override
        public void statement(Block.Statement statement) {
            fit.add(new Block.Statement(texts(statement.paragraphs())));
        }

        @Override
        public void bulletList(Block.BulletList list) {
            fit.add(new Block.BulletList(texts(list.items())));
        }

        @Override
        public void numberedGrid(Block.NumberedGrid grid) {
            fit.add(new Block.NumberedGrid(texts(grid.items())));
        }

        @Override
        public void keyFacts(Block.KeyFacts keyFacts) {
            fit.add(new Block.KeyFacts(keyFacts.facts().stream()
                    .map(fact -> new Block.KeyFact(
                            text(fact.label()), text(fact.value()), fact.note().map(FitTexts.this::text)))
                    .toList()));
        }

        @Override
        public void figures(Block.Figures figures) {
            fit.add(new Block.Figures(figures.figures().stream()
                    .map(figure -> new Block.Figure(text(figure.value()), text(figure.name()), text(figure.note())))
                    .toList()));
        }

        @Override
        public void table(Block.Table table) {
            fit.add(new Block.Table(
                    text(table.caption()),
                    table.columns().stream()
                            .map(column ->
                                    new Block.Column(text(column.heading()), column.alignment(), column.weight()))
                            .toList(),
                    table.rows().stream().map(FitTexts.this::texts).toList(),
                    table.timeline().map(this::timeline)));
        }

        private Chart.Timeline timeline(Chart.Timeline timeline) {
            List<Chart.Meaning> key = timeline.key().stream()
                    .map(meaning -> new Chart.Meaning(meaning.form(), words(meaning.words())))
                    .toList();
            return new Chart.Timeline(timeline.from(), timeline.until(), key, timeline.rows());
        }

        @Override
        public void matrix(Block.Matrix matrix) {
            fit.add(new Block.Matrix(
                    text(matrix.caption()),
                    text(matrix.corner()),
                    texts(matrix.columns()),
                    matrix.rows().stream().map(this::row).toList(),
                    matrix.total().map(this::row)));
        }

        private Block.MatrixRow row(Block.MatrixRow row) {
            return new Block.MatrixRow(text(row.heading()), texts(row.cells()));
        }

        @Override
        public void barChart(Block.BarChart chart) {
            fit.add(new Block.BarChart(
                    text(chart.caption()),
                    words(chart.alternative()),
                    chart.bars().stream()
                            .map(bar -> new Block.Bar(words(bar.label()), bar.value()))
                            .toList()));
        }

        @Override
        public void chart(Chart chart) {
            fit.add(new FitCharts(FitTexts.this::words, FitTexts.this::text).in(chart));
        }

        @Override
        public void signTable(SignTable table) {
            SignTable.Headings headings = table.headings();
            fit.add(new SignTable(
                    text(table.caption()),
                    table.meanings().stream()
                            .map(meaning -> new SignTable.Meaning(meaning.sign(), words(meaning.words())))
                            .toList(),
                    new SignTable.Headings(
                            words(headings.lead()),
                            words(headings.name()),
                            each(headings.signs()),
                            words(headings.remark())),
                    table.rows().stream()
                            .map(row -> new SignTable.Row(
                                    words(row.lead()),
                                    text(row.name()),
                                    row.signs(),
                                    words(row.remark()),
                                    row.weight()))
                            .toList()));
        }

        @Override
        public void contents(Block.Contents contents) {
            fit.add(new Block.Contents(contents.entries().stream()
                    .map(entry -> new Block.Entry(entry.section(), words(entry.words())))
                    .toList()));
        }

        @Override
        public void note(Block.Note note) {
            fit.add(new Block.Note(text(note.text())));
        }
    }
}
