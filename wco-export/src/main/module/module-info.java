/** Fact sheets as PDF, Excel workbooks and CSV, editions and registers as XML and JSON, citations of single facts. */
module org.wcofacts.export {
    requires com.github.librepdf.openpdf;
    requires de.siegmar.fastcsv;
    requires java.desktop;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.poi;
    requires org.apache.xmlbeans;
    requires transitive org.jspecify;
    requires transitive org.wcofacts.model;

    exports org.wcofacts.export;
    exports org.wcofacts.export.cite;
    exports org.wcofacts.export.csv;
    exports org.wcofacts.export.html;
    exports org.wcofacts.export.json;
    exports org.wcofacts.export.language;
    exports org.wcofacts.export.look;
    exports org.wcofacts.export.make;
    exports org.wcofacts.export.pdf;
    exports org.wcofacts.export.report;
    exports org.wcofacts.export.sheet;
    exports org.wcofacts.export.xlsx;
    exports org.wcofacts.export.xml;
}
