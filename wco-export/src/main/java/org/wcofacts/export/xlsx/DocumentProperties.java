package org.wcofacts.export.xlsx;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xlsx.part.CellText;

/** What a file browser, a search engine or a screen reader learns of a workbook before it is opened. */
final class DocumentProperties {

    private DocumentProperties() {}

    static void set(XSSFWorkbook workbook, FactSheet sheet, CellText texts) {
        PackageProperties properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setTitleProperty(texts.fit(sheet.title(), "document title"));
        properties.setSubjectProperty(texts.fit(sheet.subject(), "document subject"));
        properties.setCreatorProperty(texts.fit(sheet.author(), "document author"));
        properties.setKeywordsProperty(texts.fit(String.join(", ", sheet.keywords()), "document keywords"));
        properties.setDescriptionProperty(texts.fit(sheet.notice(), "document description"));
        properties.setLanguageProperty(sheet.language().toLanguageTag());
        Optional<Date> time = Optional.of(Date.from(sheet.timestamp()));
        properties.setCreatedProperty(time);
        properties.setModifiedProperty(time);
    }
}
