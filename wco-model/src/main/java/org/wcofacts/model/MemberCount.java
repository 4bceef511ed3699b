package org.wcofacts.model;

import java.time.LocalDate;

/**
 * How many Members the organization had from a day on.
 *
 * @param day the day on which the number changed
 * @param members the number from then on
 * @param completeness how complete the register is for that day
 */
public record MemberCount(LocalDate day, int members, Completeness completeness) {}
