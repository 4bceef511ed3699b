package org.wcofacts.model.reference;

import java.util.List;

/**
 * What a code or name means to a {@link Reference}: an economy, one that is gone, several, something that is known to be no
 * economy, or nothing known.
 *
 * <pre>{@code
 * Meaning meaning = WcoData.reference().meaning("Czechoslovakia");
 * if (meaning instanceof Meaning.Gone gone) {
 *     gone.economy().successors().forEach(successor -> System.out.println(successor.name().english()));
 * }
 * }</pre>
 */
public sealed interface Meaning {

    /** One economy. */
    record Present(Economy economy) implements Meaning {}

    /** A state or territory that is gone. */
    record Gone(FormerEconomy economy) implements Meaning {}

    /**
     * More than one; a code tells them apart.
     *
     * @param economies those of the present
     * @param gone those that are gone
     */
    record Several(List<Economy> economies, List<FormerEconomy> gone) implements Meaning {}

    /**
     * A name that is known, and is not one of an economy.
     *
     * @param note what is known of it
     * @param economies the economies that it has to do with, such as the one of which it is a part; may be empty
     */
    record NotAnEconomy(NameNote note, List<Economy> economies) implements Meaning {}

    /**
     * Nothing known.
     *
     * @param near the economies whose names or codes are spelled almost so, the nearest first
     * @param nearGone those that are gone, likewise
     */
    record Unknown(List<Economy> near, List<FormerEconomy> nearGone) implements Meaning {}
}
