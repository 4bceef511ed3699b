package org.wcofacts.export.xml;

import java.io.IOException;
import org.wcofacts.export.vocabulary.Writing;
import org.wcofacts.model.edition.Edition;

/** The XML of an edition without its schema: as nobody can read or write it, to say what the checks cost. */
public final class UncheckedEdition {

    private UncheckedEdition() {}

    /** Takes a file into the model, which holds its own rules; neither schema nor comparison does. */
    public static Edition read(byte[] file) throws IOException {
        return EditionXml.FILE.understood(file, XmlOptions.Later.REFUSED);
    }

    /** Writes what is not read back before it leaves. */
    public static byte[] write(Edition edition) {
        return EditionXml.FILE.bytes(edition, new Writing(finding -> {}));
    }
}
