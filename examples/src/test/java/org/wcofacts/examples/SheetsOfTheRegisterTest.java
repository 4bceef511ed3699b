package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.Fact;
import org.wcofacts.model.register.Register;

/** Misuse of the sheets of the register, and their languages. */
class SheetsOfTheRegisterTest {

    private static final Register REGISTER = WcoData.register();
    private static final LocalDate EARLY = LocalDate.of(2013, 12, 31);
    private static final LocalDate LATE = LocalDate.of(2025, 1, 1);

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.changes(REGISTER, LATE, EARLY, Locale.ENGLISH))
                .withMessage("changes: the first day, 2025-01-01, must be before the last day, 2013-12-31");
    }

    @Test
    void aMissingDayOrMemberIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.membership(REGISTER, null, Locale.ENGLISH))
                .withMessage("day: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.member(REGISTER, (String) null, LATE, Locale.ENGLISH))
                .withMessage("member: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactSheets.changes(REGISTER, EARLY, null, Locale.ENGLISH))
                .withMessage("changes, last day: must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REGISTER.memberCount(null))
                .withMessage("day: must not be null");
    }

    @Test
    void whoHasRightsAkinToThoseOfAMemberHasAPageThatDoesNotCallItOne() {
        FactSheet page = FactSheets.member(REGISTER, "EU", LATE, Locale.ENGLISH);
        assertThat(page.subtitle()).isEqualTo("World Customs Organization");
        assertThat(page.sections().get(0).blocks().get(0).toString())
                .contains("Not a Member", "With rights akin to those of a Member since 1 July 2007");
    }

    @Test
    void everySheetTakesALocaleOfABrowser() {
        FactSheet changes = FactSheets.changes(REGISTER, EARLY, LATE, Locale.CANADA_FRENCH);
        assertThat(changes.language()).isEqualTo(Locale.FRENCH);
        assertThat(changes.title())
                .isEqualTo(
                        FactSheets.changes(REGISTER, EARLY, LATE, Locale.FRENCH).title());
        FactSheet then = FactSheets.thenAndNow(WcoData.edition(2013), REGISTER, Locale.US);
        assertThat(then.language()).isEqualTo(Locale.ENGLISH);
        Fact fact = WcoData.edition(2013).facts().get(0);
        CitedFact cited = CitedFact.of(WcoData.edition(2013), fact, WcoData.version(), Locale.forLanguageTag("pt-BR"));
        assertThat(cited.language()).isEqualTo(Locale.forLanguageTag("pt"));
    }
}
