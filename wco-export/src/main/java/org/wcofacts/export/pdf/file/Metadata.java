package org.wcofacts.export.pdf.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.export.sheet.FactSheet;

/** What a file says of itself: the same in its XMP packet and in its information dictionary. */
public record Metadata(String title, String author, String subject, String keywords, String language, Instant time) {

    static final String PRODUCER = "OpenPDF";

    /** Title, author, subject, language, keywords, producer and time are to be filled in. */
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdf:Keywords>%s</pdf:Keywords>
            <pdf:Producer>%s</pdf:Producer>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%<s</xmp:ModifyDate>
            <xmp:MetadataDate>%<s</xmp:MetadataDate>
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public static Metadata of(FactSheet sheet, TextPolicy policy) {
        return new Metadata(
                policy.apply(sheet.title(), "title"),
                policy.apply(sheet.author(), "author"),
                policy.apply(sheet.subject(), "subject"),
                policy.apply(String.join(", ", sheet.keywords()), "keywords"),
                sheet.language().toLanguageTag(),
                sheet.timestamp());
    }

    String pdfDate() {
        return PDF_DATE.format(time);
    }

    /** The XMP packet, which declares PDF/A-3a and PDF/UA-1. */
    String xmp() {
        return XMP.formatted(
                escaped(title),
                escaped(author),
                escaped(subject),
                escaped(language),
                escaped(keywords),
                PRODUCER,
                DateTimeFormatter.ISO_INSTANT.format(time));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
