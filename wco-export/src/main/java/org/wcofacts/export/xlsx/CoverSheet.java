package org.wcofacts.export.xlsx;

import java.util.stream.Collectors;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xlsx.style.Look;

/** The first worksheet: what the workbook is, under which terms, and the way to its contents. */
final class CoverSheet implements Part {

    private final Frame frame;
    private final FactSheet sheet;
    private final Worksheet worksheet;
    private int row;

    CoverSheet(Frame frame, Contents contents) {
        this.frame = frame;
        this.sheet = frame.sheet();
        this.worksheet = TwoColumns.newWorksheet(frame, contents.cover().sheetName());
        line(Look.TITLE, sheet.title(), "title");
        line(Look.SUBTITLE, sheet.subtitle(), "subtitle");
        line(Look.LEAD, sheet.asOf(), "as-of");
        worksheet.linkToSheet(
                row++,
                0,
                Look.BACK,
                contents.list().sheetName(),
                contents.list().sheetName(),
                "cover, contents");
        labelled("xlsx.about", sheet.subject());
        labelled("xlsx.language", frame.label("xlsx.language.name"));
        labelled("xlsx.author", sheet.author());
        if (!sheet.notice().isBlank()) {
            labelled("xlsx.notice", sheet.notice());
        }
        sheet.translationNote().ifPresent(note -> labelled("xlsx.notice", note));
        untranslated();
        sheet.licence().ifPresent(licence -> labelled("xlsx.licence", licence));
        sheet.citation().ifPresent(citation -> labelled("xlsx.citation", citation));
        sheet.attribution().forEach(words -> labelled("section.attribution", words));
    }

    @Override
    public Worksheet worksheet() {
        return worksheet;
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
}
