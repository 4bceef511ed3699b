package org.wcofacts.model.reference;

import java.util.List;
import java.util.Locale;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * A word that looks like the name of an economy, and what has to be known of it.
 *
 * @param name the word
 * @param language its language
 * @param kind what it is
 * @param codes the economies, present or gone, that it has to do with; empty if none is to be named
 * @param provenance where this comes from
 */
public record NameNote(String name, Locale language, Kind kind, List<String> codes, Provenance provenance)
        implements Sourced {

    /** What a word is that looks like the name of an economy. */
    public enum Kind {
        /** It could mean several and is used for one. */
        USUAL,
        /** It means several. */
        SEVERAL,
        /** A part of an economy, which is not looked for by the name of a part. */
        PART,
        /** A name of disputed standing, at which nobody should guess. */
        DISPUTED,
        /** A group of economies, or a continent. */
        GROUP
    }

    public NameNote {
        Rules.given("name note, name", name);
        Rules.notBlank("name note, name", name);
        Rules.given("name note " + Rules.quoted(name) + ", language", language);
        Rules.given("name note " + Rules.quoted(name) + ", kind", kind);
        Rules.given("name note " + Rules.quoted(name) + ", provenance", provenance);
        codes = List.copyOf(codes);
        boolean fits = kind == Kind.USUAL ? codes.size() == 1 : kind != Kind.SEVERAL || codes.size() > 1;
        Rules.require(
                fits,
                "name note " + Rules.quoted(name)
                        + ": what is usual must have one code, and what means several more than one, not "
                        + codes.size());
    }
}
