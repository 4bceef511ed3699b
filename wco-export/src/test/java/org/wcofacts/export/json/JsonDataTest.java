package org.wcofacts.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.testing.ArbitraryModel;
import org.wcofacts.export.testing.InventedEdition;
import org.wcofacts.export.testing.OwnProcess;
import org.wcofacts.model.Fact;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of JSON are held against the schema by a validator that is not ours, and read back. */
class JsonDataTest {

    private static final boolean FULL = "full".equals(System.getProperty("wcofacts.tests"));
    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);
    private static final Register REGISTER = WcoData.register();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource());

    static Stream<JsonData> files() {
        Edition edition = WcoData.edition(2013);
        return Stream.of(
                JsonData.of(edition),
                JsonData.of(edition).in(Locale.FRENCH),
                JsonData.of(InventedEdition.plain()),
                JsonData.of(InventedEdition.rich()),
                JsonData.of(REGISTER),
                JsonData.of(REGISTER, LocalDate.of(1900, 1, 1)),
                JsonData.of(REGISTER, LocalDate.of(1952, 11, 4)),
                JsonData.of(REGISTER, LocalDate.of(1985, 6, 30)),
                JsonData.of(REGISTER, DAY),
                JsonData.of(REGISTER, LocalDate.of(2100, 1, 1)).in(Locale.forLanguageTag("ar")),
                JsonData.of(edition.facts(), edition.sources()),
                JsonData.of(List.of(), List.of()),
                JsonData.of(REGISTER.changes(LocalDate.of(1952, 11, 4), DAY)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKindOfFileIsValid(JsonData data) throws IOException {
        assertValid(written(data));
    }

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "year":2001          | "year":"2001"           | /edition/year
            "year":2001          | "year":2001,"hue":1     | /edition
            "year":2001,         | ``                      | /edition
            "id":"north"         | "id":"North Pole"       | /edition/regions/0/id
            "basis":"derived"    | "basis":"guessed"       | /basis
            "as-of":"2001-06-24" | "as-of":"2001-6-24"     | /edition/as-of
            "alpha2":"AL"        | "alpha2":"ALP"          | /edition/economies/0/alpha2
            "words":"Nord"       | "words":""              | /edition/regions/0/name/1/words
            {"edition":          | {"leaflet":             | leaflet
            """)
    void theSchemaRefusesWhatIsNot(String good, String bad, String place) throws IOException {
        String json = onOneLine(JsonData.of(InventedEdition.rich()));
        assertThat(json).contains(good);

        assertThat(SCHEMA.validate(json.replace(good, bad), InputFormat.JSON))
                .isNotEmpty()
                .anySatisfy(error -> assertThat(error.toString()).contains(place));
    }

    @Test
    void everyMemberIsValid() throws IOException {
        int step = FULL ? 1 : 10;
        for (int i = 0; i < REGISTER.members().size(); i += step) {
            Member member = REGISTER.members().get(i);
            String json = written(JsonData.of(REGISTER, member, DAY));
            assertValid(json);
            JsonNode facts = JsonMapper.shared().readTree(json).get("facts");
            assertThat(facts.at("/member/economy").asString()).isEqualTo(member.code());
            assertThat(facts.at("/member/since").asString())
                    .isEqualTo(member.since().toString());
            assertThat(facts.get("facts").size())
                    .isEqualTo(REGISTER.facts(member.code(), DAY).size());
        }
    }

    private static void assertValid(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "year":2001         | "year":"2001"       | /edition/year
            "year":2001         | "year":2001.0       | /edition/year
            "year":2001         | "year":null         | /edition/year
            "year":2001         | "year":2001,"hue":1 | /edition/hue: must be one of
            "year":2001,        |                     | /edition/year: missing
            "year":2001,        | "year":2001,"year":2001, | not well-formed JSON: Duplicate
            "id":"north"        | "id":1              | /edition/regions/0/id
            "id":"north"        | "id":""             | region id '': must be lower-case letters and digits
            "id":"north"        | "id":null           | /edition/regions/0/id: must not be null; what there is not is left out
            "id":"north"        | "id":["north"]      | /edition/regions/0/id
            "basis":"derived"   | "basis":"guessed"   | 'guessed': must be one of stated, announced, derived, corrected
            "region":"south"    | "region":"east"     | region 'east': must be listed under 'regions'
            {"edition":         | {"register":        | edition
            "source":"leaflet"  | "source":"nowhere"  | must be a source of the edition
            "as-of":"2001-06-24" | "as-of":"2001-6-24" | as-of
            "language":"fr","words":"Nord" | "language":"FR","words":"Nord" | language 'FR': must be a language tag
            """)
    void whatTheModelOrTheVocabularyRefusesIsRefusedInWords(String good, String bad, String message)
            throws IOException {
        String json = onOneLine(JsonData.of(InventedEdition.rich()));
        assertThat(json).contains(good);

        refused(json.replace(good, bad == null ? "" : bad), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{",
                "1",
                "\"edition\"",
                "{\"edition\":null}",
                "{\"edition\":[]}",
                "<edition/>"
            })
    void whatIsNoEditionIsRefused(String json) {
        refused(json, "");
    }

    @Test
    void whatIsDeepLongOrEndlessIsRefused() throws IOException {
        String json = onOneLine(JsonData.of(InventedEdition.rich()));

        refused("[".repeat(1_000_000), "too large: Document nesting depth (41) exceeds");
        refused("{\"edition\":".repeat(1000), "too large: Document nesting depth");
        refused(
                json.replace("\"leaflet\"", "\"" + "a".repeat(2 << 20) + "\""),
                "must not be longer than 4194304 bytes");
        refused(json.replaceFirst("\"Who we are\"", "\"" + "a".repeat(2 << 20) + "\""), "String value length");
        refused(json + json, "");
        refused(json + " ".repeat(4 << 20), "must not be longer than 4194304 bytes");
    }

    @Test
    void aDamagedFileIsRefusedOrSaysSomethingElseAndNothingElseIsThrown() throws IOException {
        byte[] good = onOneLine(JsonData.of(InventedEdition.rich())).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20130624);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = good.clone();
            damaged[random.nextInt(good.length)] = (byte) random.nextInt(256);
            try {
                assertThat(JsonData.readEdition(new ByteArrayInputStream(damaged)))
                        .isNotNull();
            } catch (JsonReadException e) {
                assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(1000);
            }
        }
    }

    @Test
    void aHeapOf64IsEnough() throws IOException {
        assertThat(OwnProcess.output(List.of("-Xmx64m"), JsonDataTest.class))
                .contains("the register: read")
                .filteredOn(line -> line.startsWith("4 MiB of "))
                .hasSize(7)
                .allMatch(line -> line.endsWith(": refused"));
    }

    /** Reads the register and megabytes of anything, and tells how it ended. */
    public static void main(String[] none) throws IOException {
        System.out.println("the register: "
                + (JsonData.readRegister(in(written(JsonData.of(REGISTER)))).equals(REGISTER) ? "read" : "other"));
        for (String words : List.of("1,", "{},", "[],", "\"a\",", "null,", "{\"id\":\"a\"},", "1.5e7,")) {
            String start = "{\"edition\":{\"regions\":[";
            String file = start + words.repeat(((4 << 20) - 100) / words.length()) + "1]}}";
            try {
                JsonData.readEdition(in(file));
            } catch (JsonReadException e) {
                System.out.println("4 MiB of " + words + ": refused");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MAX_VALUE})
    void aLimitThatIsNoneIsRefused(int longest) {
        assertThatThrownBy(() -> JsonData.readEdition(in("{}"), longest))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("longest, " + longest + ": must be from 1 to 1073741824");
    }

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version":"1.0"  | "version":"1.7"        | version '1.7': must be 1.0 for this release to read it
            "year":2001      | "year":"2001"          | /edition/year: must be a whole number, without a fraction or an exponent
            "year":2001      | "year":2001.0          | /edition/year: must be a whole number, without a fraction or an exponent
            "year":2001      | "year":2.001e3         | /edition/year: must be a whole number, without a fraction or an exponent
            "year":2001,     | ``                     | /edition/year: missing
            "regions":[      | "regions":"none","x":[ | /edition/regions: must be a list
            "words":"Nord"   | "words":"\\ud800"      | /words: must not have control characters or halves of surrogate pairs
            """)
    void theMessageNamesPlaceAndRule(String good, String bad, String message) throws IOException {
        String json = onOneLine(JsonData.of(InventedEdition.rich()));
        assertThat(json).contains(good);

        refused(json.replace(good, bad == null ? "" : bad), message);
    }

    @Test
    void whatIsNotOneValueOrNotUtf8IsRefused() throws IOException {
        String json = onOneLine(JsonData.of(InventedEdition.rich()));

        refused("null", "the root: must not be null");
        refused(json + json, "the file must end after its first value");
        byte[] overlong = json.replace("Nord", "N/rd").getBytes(StandardCharsets.ISO_8859_1);
        int at = json.indexOf("Nord");
        overlong[at + 1] = (byte) 0xC0;
        overlong[at + 2] = (byte) 0xAF;
        assertThatThrownBy(() -> JsonData.readEdition(new ByteArrayInputStream(overlong)))
                .isExactlyInstanceOf(JsonReadException.class)
                .hasMessageContaining(": must be UTF-8");
        refused("{\"edition\":{\"year\":NaN}}", "not well-formed JSON: Non-standard token 'NaN'");
    }

    @Test
    void whatIsCitedIsAmongTheSources() throws IOException {
        Member kenya = REGISTER.member("KE").orElseThrow();
        JsonNode facts = JsonMapper.shared()
                .readTree(written(JsonData.of(REGISTER, kenya, LocalDate.of(1946, 6, 30))))
                .get("facts");
        List<String> listed = facts.get("sources").findValuesAsString("id");
        assertThat(facts.get("member").findValuesAsString("source"))
                .isNotEmpty()
                .allMatch(listed::contains);

        List<Fact> some = REGISTER.facts("KE", DAY);
        assertThatThrownBy(() -> written(JsonData.of(some, List.of())))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("facts, fact '[^']+', source '[^']+': must be one of the sources");
    }

    @Test
    void eachFactHasItsId() throws IOException {
        JsonNode facts = JsonMapper.shared()
                .readTree(written(JsonData.of(REGISTER, REGISTER.member("KE").orElseThrow(), DAY)))
                .at("/facts/facts");
        assertThat(facts.get(0).propertyNames()).first().isEqualTo("id");
        assertThat(facts.findValuesAsString("id")).contains("member-ke/since");
    }

    /** Nothing differs between two days of which nothing is known. */
    @Test
    void changesSayHowMuchTheyCanKnow() throws IOException {
        String json = written(JsonData.of(REGISTER.changes(LocalDate.of(2050, 1, 1), LocalDate.of(2099, 1, 1))));
        assertValid(json);
        JsonNode changes = JsonMapper.shared().readTree(json).get("changes");
        assertThat(changes.get("completeness").asString()).isEqualTo("in-the-future");
        assertThat(changes.at("/reason/0/words").asString()).isNotBlank();
    }

    @Test
    void whatWouldNotBeReadIsNotWritten() {
        Edition edition = WcoData.edition(2013);
        Edition late = Edition.builder()
                .from(edition)
                .released(LocalDate.of(10_000, 1, 1))
                .build();
        assertThatThrownBy(() -> written(JsonData.of(late)))
                .isExactlyInstanceOf(ExportException.class)
                .hasMessage("day +10000-01-01: must be in the years 0000 to 9999");
        Edition wordy = Edition.builder()
                .from(edition)
                .title(LocalizedText.english("a".repeat((1 << 20) + 1)))
                .build();
        assertThatThrownBy(() -> written(JsonData.of(wordy)))
                .isExactlyInstanceOf(ExportException.class)
                .hasMessageEndingWith(": must not be longer than 1048576 characters");
    }

    /** A file of the usual length may have 400,000 tokens, a longer one that the caller allows more. */
    @Test
    void whatTheCallerAllowsIsRead() throws IOException {
        Edition large = withHosts(10_000);
        String json = written(JsonData.of(large));
        assertThat(json.length()).isGreaterThan(4 << 20);
        assertThat(JsonData.readEdition(in(json), 64 << 20)).isEqualTo(large);
        String many = "{\"edition\":{\"none\":[" + "1,".repeat(400_000) + "1]}}";
        refused(many, "too large: Token count (400001) exceeds the maximum allowed (400000)");
        assertThatThrownBy(() -> JsonData.readEdition(in(many), 8 << 20))
                .hasMessageContaining("/edition/version: missing");
    }

    private static Edition withHosts(int number) {
        Edition edition = WcoData.edition(2013);
        RegionalNetwork network = edition.networks().get(0);
        Host first = network.hosts().get(0);
        return Edition.builder()
                .from(edition)
                .networks(List.of(RegionalNetwork.builder()
                        .from(network)
                        .hostCount(Stated.<Integer>builder()
                                .from(network.hostCount())
                                .value(number)
                                .build())
                        .hostCountByRegion(List.of())
                        .regionsCovered(Optional.empty())
                        .hosts(IntStream.range(0, number)
                                .mapToObj(i -> Host.builder()
                                        .from(first)
                                        .id("host-" + i)
                                        .build())
                                .toList())
                        .build()))
                .build();
    }

    private static void refused(String json, String message) {
        assertThatThrownBy(() -> JsonData.readEdition(in(json)))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
    }

    @Test
    void theDatasetReadsBackEqualAndIsWrittenTheSameAgain() throws IOException {
        Edition edition = WcoData.edition(2013);
        Changes changes = REGISTER.changes(LocalDate.of(1952, 11, 4), DAY);
        String json = written(JsonData.of(REGISTER));

        assertThat(JsonData.readEdition(in(written(JsonData.of(edition))))).isEqualTo(edition);
        assertThat(JsonData.readRegister(in(json))).isEqualTo(REGISTER);
        assertThat(written(JsonData.of(JsonData.readRegister(in(json))))).isEqualTo(json);
        assertThat(JsonData.readChanges(in(written(JsonData.of(changes))))).isEqualTo(changes);
    }

    @Test
    void anyValueReadsBackEqualAndIsValid() throws IOException {
        for (int seed = 0; seed < (FULL ? 3_000 : 60); seed++) {
            Edition edition = new ArbitraryModel(seed).edition();
            Register register = new ArbitraryModel(seed).register();
            String one = written(JsonData.of(edition));
            String other = written(JsonData.of(register));

            assertThat(JsonData.readEdition(in(one))).as("seed %d", seed).isEqualTo(edition);
            assertThat(JsonData.readRegister(in(other))).as("seed %d", seed).isEqualTo(register);
            if (seed % 10 == 0) {
                assertValid(one);
                assertValid(other);
            }
        }
    }

    /** Who compares two days line by line sees what differs, not a file of one line. */
    @Test
    void eachValueStandsOnALineOfItsOwn() throws IOException {
        List<String> before = written(JsonData.of(REGISTER, LocalDate.of(2014, 2, 18)))
                .lines()
                .toList();
        List<String> after = written(JsonData.of(REGISTER, DAY)).lines().toList();

        assertThat(before)
                .startsWith("{", " \"facts\": {", "  \"version\": \"1.0\",")
                .endsWith("}");
        assertThat(after).allMatch(line -> line.length() < 1_000);
    }

    @Test
    void theOrderOfWhatObjectsHaveDoesNotMatter() throws IOException {
        String json = onOneLine(JsonData.of(InventedEdition.rich()));
        String turned =
                json.replace("\"alpha2\":\"AL\",\"alpha3\":\"ALP\"", "\"alpha3\" : \"ALP\",\n \"alpha2\" : \"AL\"");

        assertThat(turned).isNotEqualTo(json);
        assertThat(JsonData.readEdition(in(turned))).isEqualTo(InventedEdition.rich());
    }

    @Test
    void oneLanguageHasTheNearestWordsOrEnglish() throws IOException {
        JsonNode french = JsonMapper.shared()
                .readTree(written(JsonData.of(InventedEdition.rich()).in(Locale.CANADA_FRENCH)))
                .get("edition");
        JsonNode english = JsonMapper.shared()
                .readTree(written(JsonData.of(InventedEdition.plain()).in(Locale.CHINESE)))
                .get("edition");

        assertThat(french.at("/title").toString()).isEqualTo("[{\"language\":\"fr\",\"words\":\"La Ligue en bref\"}]");
        assertThat(english.at("/title").toString())
                .isEqualTo("[{\"language\":\"en\",\"words\":\"The League in brief\"}]");
    }

    @Test
    void theFrontDoorNamesFileAndMediaType() {
        Member kenya = REGISTER.member("KE").orElseThrow();

        assertThat(Export.json(JsonData.of(WcoData.edition(2013))).fileName()).isEqualTo("wco-2013.json");
        assertThat(Export.json(JsonData.of(REGISTER, kenya, DAY).in(Locale.FRENCH))
                        .fileName())
                .isEqualTo("member-ke-2025-11-30-fr.json");
        assertThat(Export.json(JsonData.of(REGISTER)).mediaType()).isEqualTo("application/json");
    }

    @Test
    void manyThreadsWriteTheSame() throws IOException {
        String alone = written(JsonData.of(InventedEdition.rich()));

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> unchecked()).distinct())
                .containsExactly(alone);
    }

    private static String unchecked() {
        try {
            return written(JsonData.of(InventedEdition.rich()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSchemaIsShownInTheDocumentationAsItIs() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "json", "wcofacts-1.schema.json")))
                .isEqualTo(resource());
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(JsonData.class.getResourceAsStream("wcofacts-1.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream in(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String onOneLine(JsonData data) throws IOException {
        return JsonMapper.shared().readTree(written(data)).toString();
    }

    private static String written(JsonData data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.write(finding -> {}, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
