package org.wcofacts.export.xlsx;

import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xlsx.style.Look;

/** The first worksheet: what the workbook is, under which terms, and the way to its contents. */
final class CoverSheet implements Part {

    /** The box of a logo, in points: within the first column. */
    private static final int LOGO_WIDTH = 150;

    private static final int LOGO_HEIGHT = 42;
    private static final int ROOM = 8;

    private final Frame frame;
    private final FactSheet sheet;
    private final Worksheet worksheet;
    private int row;

    CoverSheet(Frame frame, Contents contents) {
        this.frame = frame;
        this.sheet = frame.sheet();
        this.worksheet = TwoColumns.newWorksheet(frame, contents.cover().sheetName());
        sheet.brand().logo().ifPresent(this::logo);
        sheet.brand().organization().ifPresent(words -> line(Look.LEAD, words, "organization"));
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

    /** In a row of its own, whole and in its proportions. */
    private void logo(Logo logo) {
        double scale = logo.fitting(LOGO_WIDTH, LOGO_HEIGHT);
        int format = logo.format() == Logo.Format.PNG ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
        XSSFDrawing drawing = worksheet.sheet().createDrawingPatriarch();
        int picture = frame.picture(logo.bytes(), format);
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, Units.toEMU(logo.width() * scale), Units.toEMU(logo.height() * scale), 0, row, 0, row);
        CTNonVisualDrawingProps properties = drawing.createPicture(anchor, picture)
                .getCTPicture()
                .getNvPicPr()
                .getCNvPr();
        properties.setDescr(logo.alternative());
        worksheet.blank(row, 0, Look.LEAD);
        worksheet.rows().makeRoom(LOGO_HEIGHT + ROOM);
        row++;
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
