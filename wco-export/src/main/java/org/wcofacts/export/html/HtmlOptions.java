package org.wcofacts.export.html;

import org.wcofacts.export.report.Rules;

/** What the maker of a page chooses. Immutable. */
public final class HtmlOptions {

    /** What a page is like if nothing is chosen: a document of its own. */
    public static final HtmlOptions DEFAULT = new HtmlOptions(Form.DOCUMENT);

    /** What is written. */
    public enum Form {
        /** A whole document that asks for nothing from elsewhere: no script, no font, no picture. */
        DOCUMENT,
        /**
         * An article to put into a page of your own, with its style, which touches nothing else. Its first heading is of the
         * second level and its ids begin with the name of the sheet, so that several can stand on one page.
         */
        FRAGMENT
    }

    private final Form form;

    private HtmlOptions(Form form) {
        this.form = Rules.given("options, form", form);
    }

    /** These options with another form. */
    public HtmlOptions form(Form other) {
        return new HtmlOptions(Rules.given("options, form", other));
    }

    /** What is written. */
    public Form form() {
        return form;
    }
}
