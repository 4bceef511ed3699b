package org.wcofacts.export.report;

import java.util.List;

/**
 * What was written.
 *
 * @param fileName the proposed file name
 * @param mediaType the media type
 * @param size the number of bytes
 * @param sha256 the SHA-256 of the bytes, in lower-case hexadecimal
 * @param findings what could not be written as given, in the order of discovery; empty if everything was
 */
public record ExportReport(String fileName, String mediaType, long size, String sha256, List<Finding> findings) {

    public ExportReport {
        findings = List.copyOf(findings);
    }
}
