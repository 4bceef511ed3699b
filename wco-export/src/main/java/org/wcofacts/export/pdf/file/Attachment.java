package org.wcofacts.export.pdf.file;

/** A file that a PDF carries, in the sense of PDF/A-3. Immutable. */
public final class Attachment {

    /** What it is to the pages. */
    public enum Relationship {
        /** What the pages were made from. */
        SOURCE("Source"),
        /** The data that they show. */
        DATA("Data");

        private final String key;

        Relationship(String key) {
            this.key = key;
        }

        /** The name that the format has for it. */
        String key() {
            return key;
        }
    }

    private final String fileName;
    private final String mediaType;
    private final String description;
    private final Relationship relationship;
    private final byte[] content;

    /**
     * A file to carry.
     *
     * @param description what it is, in a sentence in the language of the sheet
     */
    public Attachment(
            String fileName, String mediaType, String description, Relationship relationship, byte[] content) {
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.description = description;
        this.relationship = relationship;
        this.content = content.clone();
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
