package org.wcofacts.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.edition.Alphaland;

/** An invented reference of four economies, two of which share the name of a river. */
class ReferenceTest {

    private static final LookUpNames NAMES =
            new LookUpNames(List.of(new OtherName("OS", Locale.FRENCH, "Pays d’Est", Alphaland.LEAFLET)), List.of());

    private final Reference reference = reference().build();

    private static Reference.Builder reference() {
        return Reference.builder()
                .addEconomies(
                        economy("AE", "AEG", LocalizedText.english("Ægir’s Land & the Isles")),
                        economy("NR", "NOR", LocalizedText.english("Nile (Republic of)")),
                        economy("NU", "NUN", LocalizedText.english("Nile (United States of the)")),
                        economy(
                                "OS",
                                "OST",
                                LocalizedText.english("Österland").with(Locale.forLanguageTag("ru"), "Ёстерландия")))
                .addFormerName(new FormerName(
                        "OS",
                        LocalizedText.english("East March"),
                        Optional.empty(),
                        PartialDate.parse("1950"),
                        Alphaland.LEAFLET))
                .lookUpNames(() -> NAMES)
                .addSource(Alphaland.SOURCE);
    }

    private static Economy economy(String alpha2, String alpha3, LocalizedText name) {
        return Economy.builder()
                .alpha2(alpha2)
                .alpha3(alpha3)
                .name(name)
                .provenance(Alphaland.LEAFLET)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "OS,OS",
        "os,OS",
        "ost,OS",
        "Österland,OS",
        "OSTERLAND,OS",
        "  oster-land ,OS",
        "ёстерландия,OS",
        "ЕСТЕРЛАНДИЯ,OS",
        "the East March,OS",
        "pays d'est,OS",
        "Pays dEst,OS",
        "ægirs land and isles,AE",
        "Republic of Nile,NR",
        "'Nile, Republic of',NR",
        "United States of the Nile,NU",
    })
    void aCodeOrNameIsFoundHoweverItIsWritten(String written, String alpha2) {
        assertThat(reference.find(written).alpha2()).isEqualTo(alpha2);
    }

    @Test
    void aCodeGoesBeforeAName() {
        Reference reference = reference()
                .addEconomy(economy("ZZ", "ZZZ", LocalizedText.english("Os")))
                .build();
        assertThat(reference.find("Os").alpha2()).isEqualTo("OS");
    }

    @Test
    void aNameOfSeveralIsNotChosenFrom() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find("nile"))
                .withMessage("economy 'nile': several have this name: Nile (Republic of) (NR);"
                        + " Nile (United States of the) (NU); a code tells them apart")
                .satisfies(e ->
                        assertThat(e.nearMisses()).extracting(Economy::alpha2).containsExactly("NR", "NU"));
    }

    @Test
    void aMisspeltNameIsAnsweredWithItsNeighbours() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find("Osterlund"))
                .withMessage("economy 'Osterlund': none has this code or name; near it: Österland (OS)");
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find("Öst"))
                .satisfies(e ->
                        assertThat(e.nearMisses()).extracting(Economy::alpha2).containsExactly("OS"))
                .withMessageContaining("Österland");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "xyzzyplugh", "the"})
    void whatIsNearNothingHasNoNeighbours(String written) {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find(written))
                .withMessage("economy '" + written + "': none has this code or name")
                .satisfies(e -> assertThat(e.nearMisses()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\uFEFF"})
    void nothingWrittenIsRefused(String written) {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find(written))
                .withMessage("economy '" + written + "': a code or name must be given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFOS", "os\u00A0", "\u200Bost\u200B", "\tÖsterland\u202F"})
    void whatPastedTextBringsAlongIsForgiven(String written) {
        assertThat(reference.find(written).alpha2()).isEqualTo("OS");
    }

    @Test
    void aNameThatIsPrintedGoesBeforeOneThatIsNot() {
        Reference reference = reference()
                .addEconomy(economy("PA", "PAY", LocalizedText.english("Pays d’Est")))
                .build();
        assertThat(reference.find("PAYS D'EST").alpha2()).isEqualTo("PA");
        assertThat(reference.find("Pays d’Est").alpha2()).isEqualTo("PA");
    }

    @Test
    void codesAreUnique() {
        Economy twice = economy("OS", "OSX", LocalizedText.english("Another"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference().addEconomy(twice).build())
                .withMessage("reference, economy OS: a code must be unique");
        Economy sameThree = economy("OX", "OST", LocalizedText.english("Another"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference().addEconomy(sameThree).build())
                .withMessage("reference, economy OST: a code must be unique");
    }

    @Test
    void aNameBelongsToAListedEconomy() {
        LookUpNames lost =
                new LookUpNames(List.of(new OtherName("QQ", Locale.FRENCH, "Perdu", Alphaland.LEAFLET)), List.of());
        Reference reference = reference().lookUpNames(() -> lost).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.find("Perdu"))
                .withMessage("reference, name of 'QQ': the economy of a name must be listed");
    }

    @Test
    void aStateThatIsGoneHasACodeOfItsOwnAndARegionAnIdOfItsOwn() {
        FormerEconomy gone = new FormerEconomy(
                "OST", LocalizedText.english("East"), Optional.empty(), Optional.empty(), List.of(), Alphaland.LEAFLET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference().addFormerEconomy(gone).build())
                .withMessage("reference, economy OST: a code must be unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        reference().addRegions(Alphaland.NORTH, Alphaland.NORTH).build())
                .withMessage("reference, regions, id 'north': must be unique");
    }

    @Test
    void aRegionIsFoundByItsIdAndAnEconomyThatIsGoneByItsCode() {
        FormerEconomy gone = new FormerEconomy(
                "OSTA",
                LocalizedText.english("East"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Alphaland.LEAFLET);
        Reference whole =
                reference().addRegion(Alphaland.NORTH).addFormerEconomy(gone).build();
        assertThat(whole.region("north")).hasValue(Alphaland.NORTH);
        assertThat(whole.region("south")).isEmpty();
        assertThat(whole.formerEconomy("OSTA")).hasValue(gone);
        assertThat(whole.formerEconomy("OS")).isEmpty();
        assertThat(whole.economy("OSTA")).isEmpty();
        assertThat(whole.economy("OST")).isEmpty();
    }

    private static OtherCode numbered(String alpha2, String code) {
        return new OtherCode(alpha2, OtherCode.CodeSystem.M49, code, Alphaland.LEAFLET);
    }

    @Test
    void anEconomyHasOneCodeInEachSystem() {
        OtherCode item = new OtherCode("OS", OtherCode.CodeSystem.WIKIDATA, "Q7", Alphaland.LEAFLET);
        Reference coded = reference()
                .addOtherCodes(numbered("AE", "004"), item, numbered("OS", "040"))
                .build();
        Economy east = coded.find("OS");
        assertThat(coded.otherCode(east, OtherCode.CodeSystem.M49)).hasValue(numbered("OS", "040"));
        assertThat(coded.otherCode(east, OtherCode.CodeSystem.WIKIDATA)).hasValue(item);
        assertThat(coded.otherCode(coded.find("AE"), OtherCode.CodeSystem.WIKIDATA))
                .isEmpty();
        assertThat(coded.otherCode(coded.find("NR"), OtherCode.CodeSystem.M49)).isEmpty();
    }

    @Test
    void aCodeOfAnotherSystemThatIsNoCodeOfOneEconomyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> reference().addOtherCode(numbered("QQ", "004")).build())
                .withMessage("reference, code '004', economy 'QQ': the economy of a code must be listed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference()
                        .addOtherCodes(numbered("OS", "004"), numbered("OS", "005"))
                        .build())
                .withMessage(
                        "reference, economy OS, code '005': an economy must have one code of M49, which no other has");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference()
                        .addOtherCodes(numbered("OS", "004"), numbered("AE", "004"))
                        .build())
                .withMessage(
                        "reference, economy AE, code '004': an economy must have one code of M49, which no other has");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered("OS", "4"))
                .withMessage("economy OS, code '4': must be a code of M49");
    }
}
