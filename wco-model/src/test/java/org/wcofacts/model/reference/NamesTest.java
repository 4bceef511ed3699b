package org.wcofacts.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.edition.Alphaland;

/** What names mean in an invented reference: two economies of the river, one of the coast, and a union that is gone. */
class NamesTest {

    private static final Economy NORTH = economy("NR", "NOR", "Upper Nile (Republic of)");
    private static final Economy SOUTH = economy("SR", "SOU", "Lower Nile");
    private static final Economy COAST = economy("CO", "COA", "Coast and Isles");
    private static final Economy ISLES = economy("XS", "XIS", "Saint Vesta");
    private static final LookUpNames NAMES = new LookUpNames(
            List.of(
                    other("NR", "People's Democratic Republic of the Nile"),
                    other("SR", "United Southern Nile"),
                    other("SR", "U.S.N."),
                    other("CO", "Costa e Ilhas"),
                    other("CO", "Ilhas (Western)"),
                    other("CO", "الساحل والجزر"),
                    other("UNNN", "Nile Federation")),
            List.of(
                    note("Nile", NameNote.Kind.SEVERAL, "NR", "SR"),
                    note("Delta", NameNote.Kind.USUAL, "SR"),
                    note("Federation", NameNote.Kind.SEVERAL, "NR", "UNNN"),
                    note("Cape", NameNote.Kind.PART, "CO"),
                    note("Sandbank", NameNote.Kind.DISPUTED),
                    note("Vestal Rocks", NameNote.Kind.DISPUTED, "XS"),
                    note("Africa", NameNote.Kind.GROUP)));
    private final Reference reference = reference().build();

    private static Reference.Builder reference() {
        return Reference.builder()
                .addEconomies(COAST, NORTH, SOUTH, ISLES)
                .addFormerEconomy(new FormerEconomy(
                        "UNNN",
                        LocalizedText.english("Union of the Nile"),
                        Optional.empty(),
                        Optional.of(PartialDate.parse("1970-05-01")),
                        List.of(NORTH, SOUTH),
                        Alphaland.LEAFLET))
                .lookUpNames(() -> NAMES)
                .addSource(Alphaland.SOURCE);
    }

    private static Economy economy(String alpha2, String alpha3, String name) {
        return Economy.builder()
                .alpha2(alpha2)
                .alpha3(alpha3)
                .name(LocalizedText.english(name))
                .provenance(Alphaland.LEAFLET)
                .build();
    }

    private static OtherName other(String code, String name) {
        return new OtherName(code, Locale.ENGLISH, name, Alphaland.LEAFLET);
    }

    private static NameNote note(String name, NameNote.Kind kind, String... codes) {
        return new NameNote(name, Locale.ENGLISH, kind, List.of(codes), Alphaland.LEAFLET);
    }

    @ParameterizedTest
    @CsvSource({
        "'Nile, Upper',NR",
        "Republic of Upper Nile,NR",
        "Upper Nile (the Republic of),NR",
        "'Nile, People''s Dem. Rep. of the',NR",
        "People’s Democratic Republic of Nile,NR",
        "Usn,SR",
        "U.S.N.,SR",
        "U. S. N.,SR",
        "Lower Nile (United Southern Nile),SR",
        "United Southern Nile/Lower Nile,SR",
        "DELTA,SR",
        "the coast & isles,CO",
        "Costa y Ilhas,CO",
        "costa ilhas,CO",
        "ilhas,CO",
        "western ilhas,CO",
        "ساحل والجزر,CO",
        "الساحل و الجزر,CO",
        "St. Vesta,XS",
        "St Vesta,XS",
        "saint-vesta,XS",
    })
    void aNameIsFoundHoweverItIsTurnedAndShortened(String written, String alpha2) {
        assertThat(reference.find(written).alpha2()).isEqualTo(alpha2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lower Nile (Coast and Isles)",
                "Lower Nile, Ohio",
                "Upper",
                "Republic of",
                "Upper Nile and",
                "Lower Nile of",
                "/",
                "(",
                ",",
                "Nile, Lower, Upper"
            })
    void twoNamesOfTwoOrHalfANameAreNotFound(String written) {
        assertThat(reference.meaning(written)).isInstanceOf(Meaning.Unknown.class);
    }

    @Test
    void aWordForSeveralNamesThem() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find("the Nile"))
                .withMessage("economy 'the Nile': several have this name: Upper Nile (Republic of) (NR);"
                        + " Lower Nile (SR); a code tells them apart")
                .satisfies(e -> assertThat(e.nearMisses()).containsExactly(NORTH, SOUTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNNN", "unnn", "Union of the Nile", "union, Nile", "NILE FEDERATION"})
    void whatIsGoneIsFoundWithItsSuccessors(String written) {
        assertThat(reference.meaning(written))
                .isInstanceOfSatisfying(
                        Meaning.Gone.class,
                        gone -> assertThat(gone.economy().successors()).containsExactly(NORTH, SOUTH));
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find(written))
                .withMessage("economy '" + written + "': is gone (UNNN, 1970-05-01); after it came"
                        + " Upper Nile (Republic of) (NR); Lower Nile (SR)")
                .satisfies(e -> assertThat(e.nearMisses()).containsExactly(NORTH, SOUTH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cape|is a part of Coast and Isles (CO), which must be asked for by a code or name of its own",
                "Sandbank|is a name of disputed standing, and not guessed at",
                "Vestal rocks|is a name of disputed standing, and not guessed at; see Saint Vesta (XS)",
                "AFRICA|is not the name of one economy",
            })
    void whatIsKnownToBeNoEconomyIsExplained(String written, String explanation) {
        assertThat(reference.meaning(written)).isInstanceOf(Meaning.NotAnEconomy.class);
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find(written))
                .withMessage("economy '" + written + "': " + explanation);
    }

    @Test
    void ownNamesStandBesideOurs() {
        Reference own = reference.withNames(Map.of("Nile", "NR", "Nilotic Branch Office", "SR", "NILE FED.", "NR"));
        assertThat(own.find("the NILE")).isEqualTo(NORTH);
        assertThat(own.find("nilotic branch-office")).isEqualTo(SOUTH);
        assertThat(own.find("Nile Fed.")).isEqualTo(NORTH);
        assertThat(own.find("Delta")).isEqualTo(SOUTH);
        assertThat(own.withNames(Map.of("Shore", "CO")).find("Nile")).isEqualTo(NORTH);
        assertThat(reference.meaning("nile")).isInstanceOf(Meaning.Several.class);
        assertThat(own.withNames(Map.of("Lower Nile", "SR")).find("lower nile")).isEqualTo(SOUTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the lower nile|NR|must not be the name of another, Lower Nile (SR)",
                "sr|CO|must not be the name of another, Lower Nile (SR)",
                "Shore|ZZ|must be that of a code in the reference",
                "the|CO|must have 1 to 200 letters",
            })
    void anOwnNameThatIsAnothersIsRefused(String name, String code, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.withNames(Map.of(name, code)))
                .withMessage("own name '" + name + "' of '" + code + "': " + rule);
    }

    @Test
    void anOwnNameForTwoIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.withNames(Map.of("Shore", "CO")).withNames(Map.of("the shore", "SR")))
                .withMessageContaining("must not be the name of another, ");
    }

    @Test
    void otherNamesAreReadWhenANameIsLookedUp() {
        AtomicInteger times = new AtomicInteger();
        Reference reference = reference()
                .lookUpNames(() -> {
                    times.incrementAndGet();
                    return NAMES;
                })
                .build();
        assertThat(reference.find("NR")).isEqualTo(NORTH);
        assertThat(reference.economy("SR")).hasValue(SOUTH);
        assertThat(times).hasValue(0);
        reference.find("Lower Nile");
        reference.find("Delta");
        assertThat(times).hasValue(1);
    }

    @Test
    void aNameOfTwoThousandWordsAndAMillionLettersIsRefusedAtOnce() {
        for (String written :
                List.of("Nile ".repeat(2_000), "Nile, (".repeat(400), "N".repeat(1_000_000), " ".repeat(1_000_000))) {
            assertThatExceptionOfType(NoSuchEconomyException.class)
                    .isThrownBy(() -> reference.find(written))
                    .withMessage("economy '" + written.substring(0, 80)
                            + "…': a code or name must have at most 200 characters, not " + written.length());
        }
    }

    @ParameterizedTest
    @CsvSource({"Uper Nile,NR", "Lowr Nile,SR", "Coast,CO", "Vesta,"})
    void nearMissesAreNear(String written, String near) {
        assertThat(reference.meaning(written))
                .isInstanceOfSatisfying(
                        Meaning.Unknown.class,
                        unknown -> assertThat(unknown.near())
                                .extracting(Economy::alpha2)
                                .isEqualTo(near == null ? List.of() : List.of(near)));
    }

    @ParameterizedTest
    @CsvSource({"My Lower Nile,SR", "Our Lower Nile,SR", "Gold Lower Nile,", "Ozz,OZ", "Azx,", "x,"})
    void aSlipIsForgivenForEachFourLettersAndAtLeastOne(String written, String near) {
        Reference withShort = reference().addEconomy(economy("OZ", "OZO", "Oz")).build();
        assertThat(near(withShort, written)).isEqualTo(near == null ? List.of() : List.of(near));
    }

    @Test
    void whatIsBegunIsNearUnlessMoreThanThreeAreBegunSo() {
        Reference three = reference()
                .addEconomies(
                        economy("VA", "VAA", "Vestria Prima"),
                        economy("VB", "VBB", "Vestria Secunda"),
                        economy("VC", "VCC", "Vestria Tertia"))
                .build();
        assertThat(near(three, "Vestria")).containsExactly("VA", "VB", "VC");
        Reference four = Reference.builder()
                .from(three)
                .addEconomy(economy("VD", "VDD", "Vestria Quarta"))
                .build();
        assertThat(near(four, "Vestria")).isEmpty();
        Reference slip = Reference.builder()
                .from(four)
                .addEconomy(economy("VE", "VEE", "Vestrias"))
                .build();
        assertThat(near(slip, "Vestria")).as("a slip away").containsExactly("VE");
    }

    private static List<String> near(Reference reference, String written) {
        return ((Meaning.Unknown) reference.meaning(written))
                .near().stream().map(Economy::alpha2).toList();
    }

    @Test
    void aNameHasUpToTwoHundredLetters() {
        String longest = "N".repeat(200);
        assertThat(reference.withNames(Map.of(longest, "SR")).find(longest)).isEqualTo(SOUTH);
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find(longest))
                .withMessage("economy '" + "N".repeat(80) + "…': none has this code or name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference.withNames(Map.of("N".repeat(201), "SR")))
                .withMessage("own name '" + "N".repeat(80) + "…' of 'SR': must have 1 to 200 letters");
    }

    @Test
    void aWordForOneThatIsAndOneThatIsGoneNamesBoth() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find("federation"))
                .withMessage("economy 'federation': several have this name: Upper Nile (Republic of) (NR);"
                        + " Union of the Nile (UNNN); a code tells them apart");
    }

    @Test
    void whatANameHasToDoWithIsNearIt() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> reference.find("Vestal Rocks"))
                .satisfies(e -> assertThat(e.nearMisses()).containsExactly(ISLES));
    }

    @ParameterizedTest
    @CsvSource({"XS,true", "XK,true", "QM,true", "QZ,true", "AA,true", "ZZ,true", "QA,false", "ZA,false", "EU,false"})
    void codesThatIsoLeavesToItsUsersAreKnown(String alpha2, boolean userAssigned) {
        assertThat(economy(alpha2, "ABC", "Any").isUserAssigned()).isEqualTo(userAssigned);
    }

    @Test
    void aNoteHasAsManyCodesAsItsKindNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> note("Nile", NameNote.Kind.SEVERAL, "NR"))
                .withMessage("name note 'Nile': what is usual must have one code, and what means several more than one,"
                        + " not 1");
    }

    @Test
    void aSuccessorIsListed() {
        FormerEconomy lost = new FormerEconomy(
                "LOST",
                LocalizedText.english("Lost"),
                Optional.empty(),
                Optional.empty(),
                List.of(economy("QQ", "QQQ", "Nowhere")),
                Alphaland.LEAFLET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reference().addFormerEconomy(lost).build())
                .withMessage("reference, successor of LOST, economy 'QQ': the economy of a name must be listed");
    }
}
