package org.wcofacts.export.xlsx;

import java.util.stream.Collectors;
import org.wcofacts.export.factsheet.FactSheet;
import org.wcofacts.export.factsheet.SourceNote;
import org.wcofacts.export.report.Finding;

/** The first worksheet: what the workbook is, what is in it and what it rests on. */
final class CoverSheet {

    private final Frame frame;
    private final FactSheet sheet;
    private final Contents contents;
    private final Worksheet worksheet;
    private int row;

    CoverSheet(Frame frame, Contents contents) {
        this.frame = frame;
        this.sheet = frame.sheet();
        this.contents = contents;
        this.worksheet = TwoColumns.newWorksheet(frame, contents.cover().sheetName());
    }

    void write() {
        line(Look.TITLE, sheet.title(), "title");
        line(Look.SUBTITLE, sheet.subtitle(), "subtitle");
        line(Look.LEAD, sheet.asOf(), "as-of");
        row++;
        labelled("xlsx.about", sheet.subject());
        labelled("xlsx.language", frame.label("xlsx.language.name"));
        labelled("xlsx.author", sheet.author());
        labelled("xlsx.notice", sheet.notice());
        sheet.translationNote().ifPresent(note -> labelled("xlsx.notice", note));
        untranslated();
        contents();
        sources();
    }

    private void untranslated() {
        String places = sheet.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.TRANSLATION_MISSING)
                .map(Finding::place)
                .collect(Collectors.joining("; "));
        if (!places.isEmpty()) {
            labelled("xlsx.notice", sheet.labels().format("translation.missing", places));
        }
    }

    private void line(Look look, String words, String what) {
        if (!words.isEmpty()) {
            worksheet.text(row, 0, look, words, "cover, " + what);
            row++;
        }
    }

    private void labelled(String label, String words) {
        worksheet.text(row, 0, Look.LABEL, frame.label(label), "cover, " + label);
        worksheet.text(row, 1, Look.PROSE, words, "cover, " + label);
        row++;
    }

    private void heading(String words) {
        row++;
        worksheet.text(row, 0, Look.HEADING_2, words, "cover, heading");
        worksheet.blank(row, 1, Look.HEADING_2);
        row++;
    }

    private void contents() {
        heading(frame.label("xlsx.contents"));
        for (Contents.Entry entry : contents.afterCover()) {
            worksheet.linkToSheet(row, 0, entry.sheetName(), "cover, contents");
            worksheet.text(row, 1, Look.PROSE, entry.description(), "cover, contents '" + entry.sheetName() + "'");
            row++;
        }
    }

    private void sources() {
        if (sheet.sources().isEmpty()) {
            return;
        }
        heading(frame.label("sources"));
        for (SourceNote source : sheet.sources()) {
            worksheet.number(row, 0, Look.ORDINAL, source.number());
            worksheet.text(row, 1, Look.PROSE, source.text(), "source " + source.number());
            row++;
        }
    }
}
