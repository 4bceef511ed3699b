package org.wcofacts.model.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An International Customs Day.
 *
 * @param day the day
 * @param theme its theme; absent if the register knows none
 */
public record CustomsDay(LocalDate day, Optional<CustomsDayTheme> theme) {}
