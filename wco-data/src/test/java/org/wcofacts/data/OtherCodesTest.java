package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.reference.OtherCode;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.register.Member;

/** Members can be joined with the tables of others. */
class OtherCodesTest {

    private static final Reference REFERENCE = WcoData.reference();

    private static Optional<String> code(String alpha2, OtherCode.CodeSystem system) {
        return REFERENCE.otherCode(REFERENCE.find(alpha2), system).map(OtherCode::code);
    }

    @ParameterizedTest
    @CsvSource({
        "AD,020,Q228",
        "AF,004,Q889",
        "BR,076,Q155",
        "CW,531,Q25279",
        "GB,826,Q145",
        "HK,344,Q8646",
        "KE,404,Q114",
        "MO,446,Q14773",
        "RS,688,Q403",
        "SS,728,Q958",
        "SZ,748,Q1050",
        "US,840,Q30"
    })
    void aMemberHasItsCodesWithTheirZeros(String alpha2, String m49, String wikidata) {
        assertThat(code(alpha2, OtherCode.CodeSystem.M49)).hasValue(m49);
        assertThat(code(alpha2, OtherCode.CodeSystem.WIKIDATA)).hasValue(wikidata);
    }

    @Test
    void allMembersHaveACodeButThoseToWhomNoneIsAssignedOrKnown() {
        List<String> members =
                WcoData.register().members().stream().map(Member::code).toList();
        assertThat(members)
                .hasSize(187)
                .filteredOn(alpha2 -> code(alpha2, OtherCode.CodeSystem.M49).isEmpty())
                .containsExactly("XK");
        assertThat(members)
                .filteredOn(
                        alpha2 -> code(alpha2, OtherCode.CodeSystem.WIKIDATA).isEmpty())
                .containsExactlyInAnyOrder("NA", "XK");
    }

    @Test
    void aCodeOfAnotherFormIsRefused() {
        assertThatThrownBy(
                        () -> new OtherCode("AF", OtherCode.CodeSystem.M49, "4", Provenance.stated("m49", "Overview")))
                .hasMessage("economy AF, code '4': must be a code of M49");
    }

    @Test
    void twoEconomiesCannotShareACode() {
        OtherCode code = new OtherCode("AF", OtherCode.CodeSystem.M49, "020", Provenance.stated("m49", "Overview"));
        assertThatThrownBy(() ->
                        Reference.builder().from(REFERENCE).addOtherCode(code).build())
                .hasMessage(
                        "reference, economy AF, code '020': an economy must have one code of M49, which no other has");
    }
}
