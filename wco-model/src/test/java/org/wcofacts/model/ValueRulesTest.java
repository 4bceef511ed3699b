package org.wcofacts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.edition.Alphaland;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.Host;
import org.wcofacts.model.edition.KeyActivity;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Place;
import org.wcofacts.model.edition.RegionCount;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.edition.Statement;
import org.wcofacts.model.edition.StrategicGoal;
import org.wcofacts.model.edition.SupportingSystem;
import org.wcofacts.model.edition.Topic;
import org.wcofacts.model.reference.Region;

/** The rules of single values; the message names the thing, the place and the rule. */
class ValueRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "North", "north ", "north_east", "-north", "north-", "north--east", "nörd"})
    void anIdIsLowerCaseLettersDigitsAndHyphens(String id) {
        refused(
                () -> Alphaland.region(id),
                "region id '" + id + "': must be lower-case letters and digits, in parts joined by single hyphens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtc-2", "9", "a-b-c", "az-09"})
    void wellFormedIdsAreTaken(String id) {
        assertThat(Alphaland.region(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "al", "ALP", "A1", "ÄL"})
    void anAlpha2CodeIsTwoCapitalLetters(String code) {
        refused(
                () -> Alphaland.economy(code, "ALP"),
                "economy, alpha-2 code '" + code + "': must be two capital letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AL", "alp", "ALPH", "AL1"})
    void anAlpha3CodeIsThreeCapitalLetters(String code) {
        refused(
                () -> Alphaland.economy("AL", code),
                "economy AL, alpha-3 code '" + code + "': must be three capital letters");
    }

    static Stream<Arguments> whatHasAnId() {
        LocalizedText words = LocalizedText.english("x");
        return Stream.of(
                Arguments.of(
                        "source",
                        refusing(() -> Source.builder().id("No Id").title("x").build())),
                Arguments.of("statement", refusing(() -> Alphaland.statement("No Id"))),
                Arguments.of(
                        "strategic goal",
                        refusing(() -> StrategicGoal.builder()
                                .id("No Id")
                                .number(1)
                                .title(words)
                                .provenance(Alphaland.LEAFLET)
                                .build())),
                Arguments.of(
                        "value",
                        refusing(() -> CoreValue.builder()
                                .id("No Id")
                                .number(1)
                                .summary(words)
                                .provenance(Alphaland.LEAFLET)
                                .build())),
                Arguments.of(
                        "key activity",
                        refusing(() -> KeyActivity.builder()
                                .id("No Id")
                                .number(1)
                                .title(words)
                                .provenance(Alphaland.LEAFLET)
                                .build())),
                Arguments.of(
                        "host",
                        refusing(() -> Host.builder()
                                .id("No Id")
                                .economy(Alphaland.ALPHA)
                                .region(Stated.of(Alphaland.NORTH, Alphaland.LEAFLET))
                                .provenance(Alphaland.LEAFLET)
                                .build())),
                Arguments.of(
                        "office",
                        refusing(() -> OfficeHolder.builder()
                                .id("No Id")
                                .office(words)
                                .person("Ada")
                                .provenance(Alphaland.LEAFLET)
                                .build())),
                Arguments.of(
                        "supporting system",
                        refusing(() -> SupportingSystem.builder()
                                .id("No Id")
                                .name(words)
                                .abbreviation(words)
                                .purpose(words)
                                .provenance(Alphaland.LEAFLET)
                                .build())),
                Arguments.of(
                        "regional network",
                        refusing(() -> RegionalNetwork.builder()
                                .id("No Id")
                                .name(words)
                                .abbreviation(words)
                                .purpose(Alphaland.statement("x"))
                                .hostCount(Stated.of(0, Alphaland.LEAFLET))
                                .provenance(Alphaland.LEAFLET)
                                .build())));
    }

    private static ThrowingCallable refusing(ThrowingCallable building) {
        return building;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatHasAnId")
    void theMessageSaysWhatHasTheId(String type, ThrowingCallable building) {
        refused(
                building,
                type + " id 'No Id': must be lower-case letters and digits, in parts joined by single hyphens");
    }

    @Test
    void whatIsQuotedIsCutAfterEightyCharactersAndInNoPair() {
        String rule = ": must be lower-case letters and digits, in parts joined by single hyphens";
        refused(() -> Alphaland.region("X".repeat(80)), "region id '" + "X".repeat(80) + "'" + rule);
        refused(() -> Alphaland.region("X".repeat(81)), "region id '" + "X".repeat(80) + "…'" + rule);
        refused(() -> Alphaland.region("X".repeat(79) + "\uD83D\uDE00"), "region id '" + "X".repeat(79) + "…'" + rule);
    }

    @Test
    void anOfficeHolderIsListedOnce() {
        OfficeHolder chair = OfficeHolder.builder()
                .id("chair")
                .office(LocalizedText.english("Chair"))
                .person("Ada")
                .provenance(Alphaland.LEAFLET)
                .build();
        refused(
                () -> Alphaland.organization().addOfficeHolders(chair, chair).build(),
                "office holders, id 'chair': must be unique");
        assertThat(Alphaland.organization()
                        .members(Stated.of(0, Alphaland.LEAFLET))
                        .build()
                        .members()
                        .value())
                .isZero();
    }

    @Test
    void aTopicIsKnownByItsStatement() {
        Statement queues = Statement.builder()
                .from(Alphaland.statement("queues"))
                .heading(LocalizedText.english("Queues"))
                .build();
        Topic topic = new Topic(queues, Provenance.stated("leaflet", "Page 2"));
        assertThat(topic.id()).isEqualTo("queues");
        assertThat(topic.title().english()).isEqualTo("Queues");
        assertThat(topic.provenance()).isEqualTo(Alphaland.LEAFLET);
    }

    @Test
    void aCitationNamesASourceById() {
        refused(
                () -> new Citation("The Leaflet", ""),
                "source id 'The Leaflet': must be lower-case letters and digits, in parts joined by single hyphens");
    }

    @Test
    void aProvenanceCitesSomething() {
        refused(
                () -> Provenance.builder()
                        .basis(Basis.STATED)
                        .confidence(Confidence.HIGH)
                        .build(),
                "citations of a provenance: must not be empty");
    }

    @Test
    void aStatementHasAParagraph() {
        refused(
                () -> Statement.builder()
                        .id("vision")
                        .provenance(Alphaland.LEAFLET)
                        .build(),
                "summary of statement 'vision': must not be empty");
    }

    @Test
    void aTopicHasTheHeadingOfItsSource() {
        refused(
                () -> new Topic(Alphaland.statement("queues"), Alphaland.LEAFLET),
                "topic 'queues': must have the heading of its source");
    }

    @Test
    void aSourceHasATitleAndNothingBlank() {
        refused(
                () -> Source.builder().id("leaflet").title(" ").build(),
                "title of source 'leaflet': must not be blank");
        refused(
                () -> Source.builder().id("leaflet").title("x").publisher("").build(),
                "publisher of source 'leaflet': must not be blank");
        refused(
                () -> Source.builder().id("leaflet").title("x").licence("\t").build(),
                "licence of source 'leaflet': must not be blank");
        refused(
                () -> Source.builder()
                        .id("leaflet")
                        .title("x")
                        .address(URI.create(""))
                        .build(),
                "address of source 'leaflet': must not be empty");
    }

    @Test
    void anOfficeIsHeldBySomebody() {
        refused(
                () -> OfficeHolder.builder()
                        .id("chair")
                        .office(LocalizedText.english("Chair"))
                        .person(" ")
                        .provenance(Alphaland.LEAFLET)
                        .build(),
                "person in office 'chair': must not be blank");
    }

    @Test
    void aNumberOfMembersIsNotNegative() {
        refused(
                () -> Alphaland.organization()
                        .members(Stated.of(-1, Alphaland.LEAFLET))
                        .build(),
                "organization, members -1: must not be negative");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrategicGoal.builder().id("goal-1").build())
                .withMessageContainingAll("StrategicGoal", "number", "title", "provenance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.builder().year(2001).build())
                .withMessageContainingAll("Edition", "revision", "organization", "introduction");
    }

    static Stream<Arguments> valuesWithNull() {
        Statement queues = Statement.builder()
                .from(Alphaland.statement("queues"))
                .heading(LocalizedText.english("Queues"))
                .build();
        Map<Locale, String> withoutWords = new HashMap<>();
        withoutWords.put(Locale.ENGLISH, null);
        return Stream.of(
                given("builder, text", () -> Region.builder().name(null)),
                given("builder, id", () -> Host.builder().id(null)),
                given("builder, list", () -> Edition.builder().addSource((Source) null)),
                given("builder, optional", () -> Source.builder().publisher((String) null)),
                given("stated value", () -> Stated.of(null, Alphaland.LEAFLET)),
                given("provenance", () -> Provenance.stated(null, "Page 1")),
                given("citation, source", () -> new Citation(null, "")),
                given("citation, place", () -> new Citation("leaflet", null)),
                given("text", () -> LocalizedText.english(null)),
                given("text, words", () -> new LocalizedText(null)),
                given("text, one language", () -> new LocalizedText(withoutWords)),
                given("text, added language", () -> LocalizedText.english("x").with(null, "y")),
                given("date, text", () -> PartialDate.parse(null)),
                given("place, city", () -> new Place(null, Alphaland.ALPHA)),
                given("place, economy", () -> new Place(LocalizedText.english("Alpha City"), null)),
                given("count, region", () -> new RegionCount(null, Stated.of(1, Alphaland.LEAFLET))),
                given("count, hosts", () -> new RegionCount(Alphaland.NORTH, null)),
                given("disputed, value", () -> new Disputed<>(null, Alphaland.LEAFLET)),
                given("disputed, provenance", () -> new Disputed<>(1, null)),
                given("topic, statement", () -> new Topic(null, Alphaland.LEAFLET)),
                given("topic, placement", () -> new Topic(queues, null)),
                given("date, day", () -> new PartialDate(null, PartialDate.Precision.DAY)),
                given("date, precision", () -> new PartialDate(LocalDate.EPOCH, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valuesWithNull")
    void nullIsRefused(String place, ThrowingCallable building) {
        assertThatIllegalArgumentException().isThrownBy(building);
    }

    @Test
    void listsAreCopied() {
        List<Region> regions = new ArrayList<>(List.of(Alphaland.NORTH, Alphaland.SOUTH));
        Edition edition = Alphaland.edition().regions(regions).build();

        regions.clear();

        assertThat(edition.regions()).containsExactly(Alphaland.NORTH, Alphaland.SOUTH);
    }

    private static Arguments given(String place, ThrowingCallable building) {
        return Arguments.of(place, building);
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }
}
