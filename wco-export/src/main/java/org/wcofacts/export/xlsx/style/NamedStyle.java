package org.wcofacts.export.xlsx.style;

/** Cell styles under the names and numbers that Excel knows, by which readers and screen readers find headings. */
public enum NamedStyle {
    NORMAL("Normal", 0),
    TITLE("Title", 15),
    HEADING_1("Heading 1", 16),
    HEADING_2("Heading 2", 17),
    HEADING_3("Heading 3", 18),
    HYPERLINK("Hyperlink", 8),
    EXPLANATION("Explanatory Text", 53);

    private final String title;
    private final int number;

    NamedStyle(String title, int number) {
        this.title = title;
        this.number = number;
    }

    /** The name, the same in every language. */
    public String title() {
        return title;
    }

    /** The number of the built-in style. */
    public int number() {
        return number;
    }
}
