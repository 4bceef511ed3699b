package org.wcofacts.export.sheet;

import org.wcofacts.export.report.Rules;

/** A file that goes with a sheet, such as a workbook that a PDF carries. Immutable. */
public final class Attachment {

    /** What it is to the sheet. */
    public enum Relationship {
        /** What the sheet was made from. */
        SOURCE,
        /** The data that it shows. */
        DATA
    }

    private final String fileName;
    private final String mediaType;
    private final String description;
    private final Relationship relationship;
    private final byte[] content;

    /**
     * A file.
     *
     * @param description what it is, in a sentence in the language of the sheet
     */
    public Attachment(
            String fileName, String mediaType, String description, Relationship relationship, byte[] content) {
        this.fileName = Rules.given("attachment, file name", fileName);
        this.mediaType = Rules.given("attachment, media type", mediaType);
        this.description = Rules.given("attachment, description", description);
        this.relationship = Rules.given("attachment, relationship", relationship);
        this.content = Rules.given("attachment, content", content).clone();
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String description() {
        return description;
    }

    public Relationship relationship() {
        return relationship;
    }

    /** The bytes, in an array of its own. */
    public byte[] content() {
        return content.clone();
    }
}
