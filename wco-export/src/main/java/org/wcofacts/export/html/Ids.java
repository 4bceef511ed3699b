package org.wcofacts.export.html;

/**
 * The ids of a page. Those of sections are their own; all others have an underscore, which a section's id has not.
 *
 * @param prefix what all ids begin with
 */
record Ids(String prefix) {

    String of(String name) {
        return prefix + name;
    }

    String link(String name) {
        return "#" + of(name);
    }
}
