package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test breaks one thing in a copy of the real dataset and expects the message that names file, line and rule. */
class StrictReadingTest {

    private static final String E = "editions/2013/";
    private static final String GOALS = E + "goals.csv";
    private static final String HOSTS = E + "hosts.csv";
    private static final String ORGANIZATION = E + "organization.csv";
    private static final String FRENCH = E + "text/fr.properties";
    private static final String GOAL_2 = "goal-2,2,stated,high,wco-2013,Strategic goals,\n";

    @Test
    void theUnchangedDatasetIsRead() {
        assertThat(new Dataset(new EditedFolder()).edition(2013)).isEqualTo(WcoData.edition(2013));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("brokenTables")
    void aBrokenTableIsNamedWithItsPlaceAndRule(String path, String old, String with, String message) {
        assertBroken(EditedFolder.replace(path, old, with), message);
    }

    static Stream<Arguments> brokenTables() {
        return Stream.of(
                arguments(
                        GOALS,
                        "id,number,basis",
                        "id,number,colour,basis",
                        GOALS + ", line 1, column colour: the table must not have this column"),
                arguments(
                        GOALS,
                        "id,number,basis",
                        "id,basis",
                        GOALS + ", line 1, column number: the table must have this column"),
                arguments(
                        GOALS,
                        "id,number,basis",
                        "id,number,number,basis",
                        GOALS
                                + ", line 1: the columns must be, in this order and once each, [id, number, basis, confidence, source, place, explanation]"),
                arguments(
                        GOALS,
                        "id,number,basis",
                        "number,id,basis",
                        GOALS
                                + ", line 1: the columns must be, in this order and once each, [id, number, basis, confidence, source, place, explanation]"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2,2,2,",
                        GOALS + ", line 3: 8 fields; must have one for each of the 7 columns"),
                arguments(
                        GOALS,
                        "goal-2,2,stated,",
                        "goal-2,2,",
                        GOALS + ", line 3: 6 fields; must have one for each of the 7 columns"),
                arguments(
                        GOALS,
                        "goal-3,",
                        "\ngoal-3,",
                        GOALS + ", line 4: 1 fields; must have one for each of the 7 columns"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2," + "x".repeat(80) + ",",
                        GOALS + ", line 3, column number: '" + "x".repeat(80)
                                + "' must be a whole number of 1 or more"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2," + "x".repeat(81) + ",",
                        GOALS + ", line 3, column number: '" + "x".repeat(80)
                                + "…' must be a whole number of 1 or more"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-1,2,",
                        GOALS + ", line 3, column id: 'goal-1' occurs twice; a key must be unique"),
                arguments(
                        GOALS,
                        GOAL_2,
                        "",
                        GOALS
                                + ", line 9, column number: '9' leaves a gap or occurs twice; the numbers must run from 1 to 8"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2,1,",
                        GOALS
                                + ", line 3, column number: '1' leaves a gap or occurs twice; the numbers must run from 1 to 9"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-9a,2,",
                        GOALS
                                + ", line 4, column id: 'goal-3' comes after 'goal-9a'; the table must be sorted by its key"),
                arguments(GOALS, "goal-2,2,", "goal-2,,", GOALS + ", line 3, column number: must not be empty"),
                arguments(GOALS, "goal-2,2,", ",2,", GOALS + ", line 3, column id: must not be empty"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2,two,",
                        GOALS + ", line 3, column number: 'two' must be a whole number of 1 or more"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2,02,",
                        GOALS + ", line 3, column number: '02' must be a whole number of 1 or more"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2,-2,",
                        GOALS + ", line 3, column number: '-2' must be a whole number of 1 or more"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2,99999999999,",
                        GOALS + ", line 3, column number: '99999999999' must be a whole number of 1 or more"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2, 2,",
                        GOALS + ", line 3, column number: must not begin or end with white space"),
                arguments(
                        GOALS,
                        "goal-2,2,",
                        "goal-2,\"2\n\",",
                        GOALS + ", line 3, column number: must not begin or end with white space"),
                arguments(
                        GOALS,
                        "goal-2,2,stated,high,wco-2013,Strategic goals",
                        "goal-2,2,stated,high,wco-2013,\"Strategic\ngoals\"",
                        GOALS + ", line 3, column place: must be on one line"),
                arguments(
                        GOALS,
                        "goal-2,2,stated",
                        "goal-2,2,guessed",
                        GOALS + ", line 3, column basis: 'guessed' must be one of the 4 words that the column takes"),
                arguments(
                        GOALS,
                        "goal-2,2,stated,high",
                        "goal-2,2,stated,HIGH",
                        GOALS + ", line 3, column confidence: 'HIGH' must be one of the 3 words that the column takes"),
                arguments(
                        GOALS,
                        "goal-2,2,stated,",
                        "goal-2,2,derived,",
                        GOALS
                                + ", line 3, column explanation: must be given for what is derived or corrected, and only for that"),
                arguments(
                        GOALS,
                        "goal-2,2,stated,high,wco-2013",
                        "goal-2,2,stated,high,wco-2014",
                        GOALS + ", line 3, column source: 'wco-2014' is not a source in editions/2013/sources.csv"),
                arguments(
                        HOSTS,
                        "rtc-zw,rtc,ZW",
                        "rtc-zw,rtc,XX",
                        HOSTS + ", line 41, column economy: 'XX' is not an economy in reference/economies.csv"),
                arguments(
                        HOSTS,
                        "rtc-zw,rtc,ZW,9,east-southern-africa",
                        "rtc-zw,rtc,ZW,9,atlantis",
                        HOSTS + ", line 41, column region: 'atlantis' is not a region in editions/2013/regions.csv"),
                arguments(
                        HOSTS,
                        "rtc-zw,rtc,",
                        "rtc-zw,rtx,",
                        HOSTS + ", line 41, column network: 'rtx' is not a network in editions/2013/networks.csv"),
                arguments(
                        HOSTS,
                        "derived,medium,wco-2016-01-europe,",
                        "derived,medium,wco-2016-02-europe,",
                        HOSTS
                                + ", line 4, column region_source: 'wco-2016-02-europe' is not a source in editions/2013/sources.csv"),
                arguments(
                        GOALS,
                        "wco-2013,Strategic goals,\ngoal-3",
                        "wco-2013,\"Strategic goals,\ngoal-3",
                        GOALS + ": every quotation mark must be closed"),
                arguments(
                        HOSTS,
                        "rtc-zw,rtc,ZW",
                        "rtc-zw,rtc,AD",
                        HOSTS + ", line 41, column economy: 'AD' is not an economy in editions/2013/economies.csv"),
                arguments(
                        E + "systems.csv",
                        "Intelligence Liaison Offices,\n",
                        "Intelligence Liaison Offices,\nnet,rilo,stated,high,wco-2013,Page 2,\n",
                        E
                                + "systems.csv, line 3, column network: 'rilo' has a system already; a network must have at most one"),
                arguments(
                        ORGANIZATION,
                        "01-26",
                        "01",
                        ORGANIZATION + ", line 7, column day: '01' must be a month and a day, such as 01-26"),
                arguments(
                        E + "topics.csv",
                        "supply-chain-security,2,2,activity-2",
                        "supply-chain-security,2,2,activity-7",
                        E
                                + "topics.csv, line 2, column activity: 'activity-7' is not a key activity in editions/2013/key-activities.csv"),
                arguments(
                        E + "economies.csv",
                        "\nZW,",
                        "\nZZ,",
                        E + "economies.csv, line 36, column alpha2: 'ZZ' is not an economy in reference/economies.csv"),
                arguments(
                        E + "regions.csv",
                        "\neurope,",
                        "\nelsewhere,",
                        E + "regions.csv, line 5, column id: 'elsewhere' is not a region in reference/regions.csv"),
                arguments(
                        E + "statements.csv",
                        "\nvision,",
                        "\nvow,",
                        E + "statements.csv, line 5, column id: 'vow' is not a statement of an edition"),
                arguments(
                        E + "statements.csv",
                        "introduction,4,stated,high,wco-2013,Introduction,\n",
                        "",
                        E + "statements.csv: must have a row 'introduction'"),
                arguments(
                        E + "systems.csv",
                        "cen,rilo",
                        "cen,rilu",
                        E
                                + "systems.csv, line 2, column network: 'rilu' is not a network in editions/2013/networks.csv"),
                arguments(
                        E + "network-regions.csv",
                        "rtc-americas,rtc,",
                        "rtc-americas,club,",
                        E
                                + "network-regions.csv, line 2, column network: 'club' is not a network in editions/2013/networks.csv"),
                arguments(
                        E + "network-regions.csv",
                        "rtc-europe,rtc,europe",
                        "rtc-europe,rtc,mars",
                        E
                                + "network-regions.csv, line 5, column region: 'mars' is not a region in editions/2013/regions.csv"),
                arguments(
                        E + "working-languages.csv",
                        "\nru,",
                        "\nr_u,",
                        E + "working-languages.csv, line 7, column language: 'r_u' must be a language tag"),
                arguments(
                        E + "sources.csv",
                        "2014-12-02",
                        "2014-13-02",
                        E
                                + "sources.csv, line 8, column published: date '2014-13-02': must be a year, month or day of the calendar, such as 2014, 2014-06 or 2014-06-24"),
                arguments(
                        E + "sources.csv",
                        "https://cldr.unicode.org/index/downloads/cldr-47",
                        "cldr.unicode.org",
                        E + "sources.csv, line 2, column address: 'cldr.unicode.org' must be an address on the web"),
                arguments(
                        E + "sources.csv",
                        "https://cldr.unicode.org/index/downloads/cldr-47",
                        "https://cldr unicode",
                        E
                                + "sources.csv, line 2, column address: 'https://cldr unicode' must be an address on the web"),
                arguments(
                        E + "sources.csv",
                        ",,standard",
                        ",,hearsay",
                        E
                                + "sources.csv, line 2, column kind: 'hearsay' must be one of the 9 words that the column takes"),
                arguments(
                        ORGANIZATION,
                        "established,1952",
                        "established,52",
                        ORGANIZATION
                                + ", line 4, column date: date '52': must be a year, month or day of the calendar, such as 2014, 2014-06 or 2014-06-24"),
                arguments(
                        ORGANIZATION,
                        "01-26",
                        "26-01",
                        ORGANIZATION + ", line 7, column day: '26-01' must be a month and a day, such as 01-26"),
                arguments(
                        ORGANIZATION,
                        "name,,,,,,",
                        "name,,,7,,,",
                        ORGANIZATION
                                + ", line 5, column number: the fact 'former-name' must have no value in this column"),
                arguments(
                        ORGANIZATION,
                        "\nwebsite,",
                        "\nwebsites,",
                        ORGANIZATION + ", line 10, column id: 'websites' is not a fact of an organization"),
                arguments(
                        ORGANIZATION,
                        "headquarters,,,,BE",
                        "headquarters,,,,QQ",
                        ORGANIZATION + ", line 6, column economy: 'QQ' is not an economy in reference/economies.csv"),
                arguments(
                        EditionIndex.PATH,
                        "2013,1,2013",
                        "2013,0,2013",
                        EditionIndex.PATH + ", line 2, column revision: '0' must be a whole number of 1 or more"),
                arguments(
                        EditionIndex.PATH,
                        "en fr",
                        "fr en",
                        EditionIndex.PATH + ", line 2, column languages: 'fr en ar pt ru es' must begin with English"),
                arguments(
                        EditionIndex.PATH,
                        "en fr",
                        "en fr fr",
                        EditionIndex.PATH
                                + ", line 2, column languages: 'fr' occurs twice; a language must be listed once"),
                arguments(
                        EditionIndex.PATH,
                        "en fr",
                        "en  fr",
                        EditionIndex.PATH + ", line 2, column languages: '' must be a language tag"),
                arguments(
                        EditionIndex.PATH,
                        "en fr",
                        "en fr xx",
                        E + "text/xx.properties: the dataset must have this file"),
                arguments(
                        EditionIndex.PATH,
                        "wco-2013",
                        "wco-2012",
                        EditionIndex.PATH
                                + ", line 2, column publication: 'wco-2012' is not a source in editions/2013/sources.csv"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("brokenTexts")
    void aBrokenTextIsNamedWithItsPlaceAndRule(String path, String old, String with, String message) {
        assertBroken(EditedFolder.replace(path, old, with), message);
    }

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                arguments(
                        FRENCH,
                        "goal.goal-8 = Recherche et analyse\n",
                        "",
                        FRENCH + ", key goal.goal-8: the file must have this key"),
                arguments(
                        FRENCH,
                        "goal.goal-8 =",
                        "goal.goal-10 = X\ngoal.goal-8 =",
                        FRENCH + ", line 64, key goal.goal-10: must be the text of something in the tables"),
                arguments(
                        FRENCH,
                        "goal.goal-8 =",
                        "goal.goal-7 =",
                        FRENCH + ", line 64, key goal.goal-7: occurs twice; a key must be unique"),
                arguments(
                        FRENCH,
                        "goal.goal-8 = ",
                        "goal.goal-8: ",
                        FRENCH + ", line 64: a line must be empty, a comment after # or 'key = value'"),
                arguments(
                        FRENCH,
                        "goal.goal-8 = ",
                        "goal goal-8 = ",
                        FRENCH + ", line 64, key goal goal-8: must be letters, digits, dots and hyphens"),
                arguments(
                        FRENCH,
                        "goal.goal-8 = Recherche et analyse",
                        "goal.goal-8 = ",
                        FRENCH
                                + ", line 64, key goal.goal-8: the value must not be empty, nor begin or end with white space"),
                arguments(
                        FRENCH,
                        "Recherche et analyse\ngoal.goal-9",
                        "Recherche\\u0020et analyse\ngoal.goal-9",
                        FRENCH + ", line 64: a backslash escapes nothing here; write the character itself"),
                arguments(
                        FRENCH,
                        "Recherche et analyse\ngoal.goal-9",
                        "Recherche\tet analyse\ngoal.goal-9",
                        FRENCH + ", line 64: a file has no control character but line feeds"),
                arguments(
                        FRENCH,
                        "Recherche et analyse\ngoal.goal-9",
                        "Recherche et analyse\r\ngoal.goal-9",
                        FRENCH + ", line 64: a line ends with a line feed alone, without carriage return"),
                arguments(
                        FRENCH,
                        "Recherche et analyse\ngoal.goal-9",
                        "Recherche\u007Fet analyse\ngoal.goal-9",
                        FRENCH + ", line 64: a file has no control character but line feeds"),
                arguments(
                        "editions/2013/text/standing/fr.csv",
                        "goal.goal-9,translated,c1d01f62,\n",
                        "",
                        FRENCH + ", line 65, key goal.goal-9: must be a key of the table of standings"),
                arguments(
                        Dataset.DESCRIPTION,
                        "version = 2026.11",
                        "version = 2026.10",
                        "dataset.properties, line 2, key version: '2026.10' must be the year and month of the day of"
                                + " release, 2026-11-26, such as 2026.11 or 2026.11.2"),
                arguments(
                        Dataset.DESCRIPTION,
                        "version = 2026.11",
                        "version = 2026.11.0",
                        "dataset.properties, line 2, key version: '2026.11.0' must be the year and month of the day of"
                                + " release, 2026-11-26, such as 2026.11 or 2026.11.2"),
                arguments(
                        Dataset.DESCRIPTION,
                        "released = 2026-11-26",
                        "released = 2026-11-31",
                        "dataset.properties, line 3, key released: date '2026-11-31': must be a year, month or day of"
                                + " the calendar, such as 2014, 2014-06 or 2014-06-24"),
                arguments(
                        "reference/text/fr.properties",
                        "economy.AE = Émirats arabes unis\n",
                        "",
                        "reference/text/fr.properties, key economy.AE: the file must have this key"),
                arguments(
                        "reference/text/en.properties",
                        "economy.AE =",
                        "economy.ZZ = Z\neconomy.AE =",
                        "reference/text/en.properties, line 14, key economy.ZZ: must be the text of something in the tables"),
                arguments(
                        Dataset.DESCRIPTION,
                        "version =",
                        "colour = red\nversion =",
                        "dataset.properties, line 2, key colour: must be a property of a dataset"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("brokenModelRules")
    void aRuleOfTheModelThatIsBrokenIsNamedWithTheFile(String path, String old, String with, String message) {
        assertBroken(EditedFolder.replace(path, old, with), message);
    }

    static Stream<Arguments> brokenModelRules() {
        return Stream.of(
                arguments(
                        E + "networks.csv",
                        "rtc,3,23",
                        "rtc,3,24",
                        E
                                + "networks.csv, line 4: regional network 'rtc': 24 hosts stated, 23 listed; the two must be equal"),
                arguments(
                        E + "networks.csv",
                        "rilo,1,11,6",
                        "rilo,1,11,5",
                        E
                                + "networks.csv, line 2: regional network 'rilo': 5 regions stated, 6 listed; the two must be equal"),
                arguments(
                        E + "network-regions.csv",
                        "rtc-europe,rtc,europe,6",
                        "rtc-europe,rtc,europe,5",
                        E
                                + "networks.csv, line 4: regional network 'rtc', region 'europe': 5 hosts stated, 6 listed; the two must be equal"),
                arguments(
                        "reference/economies.csv",
                        "ZW,ZWE",
                        "ZW,ZW",
                        "reference/economies.csv, line 252: economy ZW, alpha-3 code 'ZW': must be three capital letters"));
    }

    @Test
    void aFactThatEveryOrganizationHasMayNotBeMissing() {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> new Dataset(EditedFolder.replace(
                                ORGANIZATION, "established,1952,,,,,,stated,high,wco-2013,Fact file,,,,,,\n", ""))
                        .edition(2013))
                .withMessageStartingWith(ORGANIZATION + ": ")
                .withMessageContaining("established");
    }

    @Test
    void aTableWithoutHeaderIsRejected() {
        assertBroken(EditedFolder.bytes(GOALS, new byte[0]), GOALS + ", line 1: the table must begin with a header");
    }

    @ParameterizedTest
    @MethodSource("tableAndText")
    void aByteOrderMarkIsRejected(String path) {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        assertBroken(withBytesBefore(path, mark), path + ", line 1: a file has no byte-order mark");
    }

    @ParameterizedTest
    @MethodSource("tableAndText")
    void bytesThatAreNotUtf8AreRejected(String path) {
        byte[] latin1 = {'#', '\n', 'C', (byte) 0xF4, 't', 'e'};
        assertBroken(withBytesBefore(path, latin1), path + ", line 2: must be UTF-8; this line is not");
    }

    /** The first two bytes of a byte-order mark are not one. */
    @Test
    void halfAByteOrderMarkIsNoUtf8() {
        byte[] half = {(byte) 0xEF, (byte) 0xBB, '\n'};
        assertBroken(withBytesBefore(FRENCH, half), FRENCH + ", line 1: must be UTF-8; this line is not");
    }

    @ParameterizedTest(name = "goal.goal-8{0}")
    @ValueSource(strings = {"@", "[", "`", "{", "/", ":", "_", " ", ",", "é"})
    void aKeyIsLettersDigitsDotsAndHyphens(String sign) {
        assertBroken(
                EditedFolder.replace(FRENCH, "goal.goal-8 =", "goal.goal-8" + sign + " ="),
                FRENCH + ", line 64, key goal.goal-8" + sign + ": must be letters, digits, dots and hyphens");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", ".", "-"})
    void theFirstAndLastOfThemAreTaken(String sign) {
        assertBroken(
                EditedFolder.replace(FRENCH, "goal.goal-8 =", sign + " = Rien\ngoal.goal-8 ="),
                FRENCH + ", line 64, key " + sign + ": must be the text of something in the tables");
    }

    @Test
    void theLastLineOfAFileMayEndWithTheFile() {
        byte[] file = new ClassPathFolder().read(FRENCH);
        assertThat(new Dataset(EditedFolder.bytes(FRENCH, Arrays.copyOf(file, file.length - 1))).edition(2013))
                .isEqualTo(WcoData.edition(2013));
    }

    /** French has 128 lines; the last line of a file counts, whether it is ended or not. */
    @Test
    void aFileHas20000LinesAtMost() {
        String french = new String(new ClassPathFolder().read(FRENCH), StandardCharsets.UTF_8);
        String most = "#\n".repeat(20_000 - 128) + french;
        assertThat(new Dataset(EditedFolder.bytes(FRENCH, most.getBytes(StandardCharsets.UTF_8))).edition(2013))
                .isEqualTo(WcoData.edition(2013));
        for (String more : List.of("#\n", "#")) {
            assertBroken(
                    EditedFolder.bytes(FRENCH, (most + more).getBytes(StandardCharsets.UTF_8)),
                    FRENCH + ", line 20001: a file must not have more than 20000 lines");
        }
    }

    @Test
    void aReleaseThatIsNotTheFirstOfItsMonthHasItsNumber() {
        assertThat(new Dataset(EditedFolder.replace(Dataset.DESCRIPTION, "2026.11\n", "2026.11.2\n")).version())
                .isEqualTo("2026.11.2");
    }

    @Test
    void whatTheReferenceRefusesIsNamedWithItsFolder() {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() ->
                        new Dataset(EditedFolder.replace("reference/economies.csv", "ZW,ZWE", "ZW,ZMB")).reference())
                .withMessageStartingWith("reference/: ")
                .withMessageContaining("ZMB");
    }

    /** These names are read when a name is first looked up. */
    @Test
    void anotherNameIsThatOfAnEconomy() {
        Dataset dataset = new Dataset(EditedFolder.replace("reference/other-names.csv", "ad-1,AD,", "ad-1,QQ,"));
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> dataset.reference().find("Principality of Nowhere"))
                .withMessage("reference/other-names.csv, line 2, column code: 'QQ' is not an economy in"
                        + " reference/economies.csv or former-economies.csv");
    }

    @Test
    void whatTheRegisterSaysOfItsDaysMustFit() {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> new Dataset(EditedFolder.replace(
                                "register/register.properties", "complete.until = 2025", "complete.until = 1999"))
                        .register())
                .withMessageStartingWith("register/register.properties: ")
                .withMessageContaining("1999-11-30");
    }

    static Stream<String> tableAndText() {
        return Stream.of(GOALS, FRENCH);
    }

    @Test
    void aQuotedFieldThatGoesOnAfterItsEndIsRejected() {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> new Dataset(EditedFolder.replace(GOALS, "goal-9,9", "goal-9,\"9\"x")).edition(2013))
                .withMessageStartingWith(GOALS + ": ");
    }

    @Test
    void aYearThatThereIsNotIsMisuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WcoData.edition(1812))
                .isInstanceOf(EditionNotFoundException.class)
                .withMessage("edition 1812: the year must be one of [2013]");
    }

    @Test
    void aDamagedDatasetFailsAgainAtTheNextCall() {
        Dataset dataset = new Dataset(EditedFolder.replace(GOALS, "goal-2,2,", "goal-2,,"));
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(DatasetException.class).isThrownBy(() -> dataset.edition(2013));
        }
    }

    private static void assertBroken(DataFolder folder, String message) {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> new Dataset(folder).edition(2013))
                .withMessage(message);
    }

    private static EditedFolder withBytesBefore(String path, byte[] before) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before);
        bytes.writeBytes(new ClassPathFolder().read(path));
        return EditedFolder.bytes(path, bytes.toByteArray());
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("brokenStandings")
    void aBrokenStandingIsNamedWithItsPlaceAndRule(String old, String with, String message) {
        assertBroken(EditedFolder.replace("editions/2013/text/standing/fr.csv", old, with), message);
    }

    static Stream<Arguments> brokenStandings() {
        String file = "editions/2013/text/standing/fr.csv";
        return Stream.of(
                arguments(
                        "goal.goal-9,translated,",
                        "goal.goal-9,guessed,",
                        file
                                + ", line 57, column standing: 'guessed' must be one of the 6 words that the column takes"),
                arguments(
                        "goal.goal-9,translated,",
                        "goal.goal-9,reviewed,",
                        file
                                + ", line 57: standing REVIEWED by '': official, attested and reviewed words must say"
                                + " by whom, others must not"),
                arguments(
                        "goal.goal-9,translated,",
                        "goal.goal-99,translated,",
                        "editions/2013/text/fr.properties, key goal.goal-99: the file must have this key"));
    }
}
