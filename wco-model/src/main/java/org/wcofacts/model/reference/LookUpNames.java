package org.wcofacts.model.reference;

import java.util.List;

/**
 * The names by which economies are looked up, beside those that are printed.
 *
 * @param otherNames other names of economies, present or gone
 * @param notes words that are not, or not only, the name of one economy
 */
public record LookUpNames(List<OtherName> otherNames, List<NameNote> notes) {

    /** No such names. */
    public static final LookUpNames NONE = new LookUpNames(List.of(), List.of());

    public LookUpNames {
        otherNames = List.copyOf(otherNames);
        notes = List.copyOf(notes);
    }
}
