package org.wcofacts.model.reference;

import java.util.List;
import java.util.Optional;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.value.Rules;

/**
 * A state or territory that is gone, such as Czechoslovakia. One that only changed its name is an {@link Economy} with a
 * {@link FormerName}.
 *
 * @param code its code of four letters in ISO 3166-3, or one of this dataset where it has none
 * @param name its name, in English and the languages in which a source has it
 * @param from its first day; absent if not known
 * @param until its last day; absent if not known
 * @param successors the economies that followed it, the largest first where one has most of it; this says nothing on the
 *     succession of states in law
 * @param provenance where this comes from
 */
public record FormerEconomy(
        String code,
        LocalizedText name,
        Optional<PartialDate> from,
        Optional<PartialDate> until,
        List<Economy> successors,
        Provenance provenance)
        implements Sourced {

    public FormerEconomy {
        Rules.given("economy that is gone, code", code);
        Rules.notBlank("economy that is gone, code", code);
        Rules.given("economy " + code + ", name", name);
        Rules.given("economy " + code + ", from", from);
        Rules.given("economy " + code + ", until", until);
        Rules.given("economy " + code + ", provenance", provenance);
        successors = List.copyOf(successors);
    }
}
