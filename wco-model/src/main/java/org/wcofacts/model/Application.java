package org.wcofacts.model;

import java.time.LocalDate;

/** What a register knows about an instrument for an economy as of a day; the answers are closed. */
public sealed interface Application {

    Instrument instrument();

    /**
     * In force on the day.
     *
     * @param instrument the instrument
     * @param party the entry in the list, which says since when
     */
    record InForce(Instrument instrument, Party party) implements Application {}

    /**
     * Listed with an entry into force after the day.
     *
     * @param instrument the instrument
     * @param party the entry in the list, which says from when
     */
    record InForceLater(Instrument instrument, Party party) implements Application {}

    /**
     * Not in the list of a day, or there without an entry into force. That is evidence for the day of the list only.
     *
     * @param instrument the instrument
     * @param listed the day of the list
     */
    record NotListed(Instrument instrument, LocalDate listed) implements Application {}

    /**
     * The register has no list of the parties to this instrument.
     *
     * @param instrument the instrument
     */
    record NotCovered(Instrument instrument) implements Application {}
}
