package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Sourced;
import org.wcofacts.model.Stated;
import org.wcofacts.model.reference.Region;

/** A seat in the organization, held now or formerly. */
public interface Membership extends Sourced {

    /** The code of the economy: two letters for a Member, four for a former one. */
    String code();

    /** The name of the economy. */
    LocalizedText name();

    /** What the organization calls it where that is not a Member without more; absent for a Member without more. */
    Optional<Stated<Designation>> designation();

    /** The region to which the organization assigns it; absent if not known. */
    Optional<Stated<Region>> assignedRegion();

    /** Since when the seat is or was held; absent if not known. */
    Optional<PartialDate> heldSince();

    /** Whether the seat was held on a day; unknown if what is known allows both. */
    Answer isHeldOn(LocalDate day);
}
