package org.wcofacts.export.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.report.Finding;
import org.wcofacts.model.edition.Edition;

/** An edition as the file that it became, and what was found on the way. */
record WrittenXml(byte[] bytes, List<Finding> findings) {

    static WrittenXml of(Edition edition) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionXml.write(edition, findings::add, out);
        return new WrittenXml(out.toByteArray(), findings);
    }

    static Edition read(String xml) throws IOException {
        return EditionXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    Edition read() throws IOException {
        return EditionXml.read(new ByteArrayInputStream(bytes));
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
