package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.Answer;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.NoSuchEconomyException;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Completeness;
import org.wcofacts.model.register.Designation;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/** Who was a Member when, however the economy is written, and why not if not. */
class MembershipAnswersTest {

    private static final Register REGISTER = WcoData.register();
    private static final LocalDate DAY = LocalDate.of(2020, 5, 17);
    private static final Instrument HS = REGISTER.instrument("hs").orElseThrow();

    /** Days of 75 years, and those around which seats changed hands. */
    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(Stream.of(
                        "1952-11-03",
                        "1952-11-04",
                        "1965-09-22",
                        "1965-09-23",
                        "1990-03-26",
                        "1990-03-27",
                        "1990-10-02",
                        "1990-10-03",
                        "1992-12-31",
                        "1993-01-01",
                        "2002-01-24",
                        "2002-01-25",
                        "2007-06-30",
                        "2007-07-01",
                        "2010-10-09",
                        "2010-10-10",
                        "2025-11-30")
                .map(LocalDate::parse)
                .toList());
        Random random = new Random(14);
        LocalDate first = LocalDate.of(1951, 1, 1);
        for (int i = 0; i < 60; i++) {
            days.add(first.plusDays(random.nextInt(27_300)));
        }
        return days;
    }

    @ParameterizedTest
    @MethodSource("days")
    void theListOfMembersAndTheAnswerOnEachAgree(LocalDate day) {
        Set<String> listed =
                REGISTER.members(day).value().stream().map(Membership::code).collect(Collectors.toSet());
        Stream<String> codes = Stream.of(
                        REGISTER.members().stream().map(Membership::code),
                        REGISTER.formerMembers().stream().map(Membership::code),
                        REGISTER.reference().economies().stream().map(Economy::alpha2))
                .flatMap(Function.identity());
        boolean known = !day.isAfter(LocalDate.of(2025, 11, 30));
        codes.forEach(code -> {
            AsOf<Answer> answer = REGISTER.isMember(code, day);
            assertThat(answer.value() == Answer.YES).as(code).isEqualTo(known && listed.contains(code));
            assertThat(answer.explanation().isPresent()).as(code).isEqualTo(answer.value() == Answer.NO);
            assertThat(answer.completeness())
                    .as(code)
                    .isEqualTo(REGISTER.memberCount(day).completeness());
        });
    }

    @Test
    void everyCodeOfTheStandardIsKnownInThreeSpellings() {
        assertThat(Locale.getISOCountries()).hasSize(249);
        for (String code : Locale.getISOCountries()) {
            Economy economy = REGISTER.reference().find(code);
            AsOf<Answer> answer = REGISTER.isMember(code, DAY);
            assertThat(answer.completeness()).as(code).isEqualTo(Completeness.COMPLETE);
            assertThat(answer.value()).as(code).isIn(Answer.YES, Answer.NO);
            for (String spelling : List.of(
                    "\u00A0" + code.toLowerCase(Locale.ROOT) + " ",
                    new Locale("", code).getISO3Country(),
                    economy.name().english().toUpperCase(Locale.ROOT))) {
                assertThat(REGISTER.isMember(spelling, DAY)).as(spelling).isEqualTo(answer);
                assertThat(REGISTER.member(spelling)).as(spelling).isEqualTo(REGISTER.member(code));
                assertThat(REGISTER.entitiesHostedBy(spelling)).as(spelling).isEqualTo(REGISTER.entitiesHostedBy(code));
                assertThat(REGISTER.applications(spelling, DAY))
                        .as(spelling)
                        .isEqualTo(REGISTER.applications(code, DAY));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KE",
                "ke",
                "Ke",
                "KEN",
                "ken",
                "Kenya",
                "KENYA",
                " Kenya ",
                "Quénia",
                "Кения",
                "كينيا",
                "\uFEFFKE",
                "KE\u00A0",
                "\u200EKE\u200E",
                "\tke\r\n",
                "\u3000KEN\u202F"
            })
    void kenyaIsAMemberHoweverItIsWritten(String written) {
        assertThat(REGISTER.isMember(written, DAY).value()).isEqualTo(Answer.YES);
        assertThat(REGISTER.member(written)).map(Member::code).contains("KE");
        assertThat(REGISTER.entitiesHostedBy(written)).isNotEmpty().isEqualTo(REGISTER.entitiesHostedBy("KE"));
        assertThat(REGISTER.application(HS, written, DAY)).isEqualTo(REGISTER.application(HS, "KE", DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "CSHH,2005-01-01,NO",
        "ANHH,2005-01-01,YES",
        "anhh,2010-10-09,YES",
        "Netherlands Antilles,2010-10-10,NO",
        "Antilles néerlandaises,2001-06-30,NO",
        "Antilles néerlandaises,2001-07-01,YES",
        "Нидерландские Антильские острова,2003-03-03,YES",
        "Czechoslovakia,1980-06-01,YES",
        "czechoslovakia,1992-12-31,YES",
        "Tchécoslovaquie,1993-01-01,NO",
        "Checoslovaquia,1980-06-01,YES",
        "German Democratic Republic,1990-05-05,YES",
        "DDDE,1989-05-05,NO",
        "Yugoslavia,1970-01-01,UNKNOWN",
        "YUCS,1952-11-03,NO",
        "Socialist Federal Republic Yugoslavia,1970-01-01,UNKNOWN",
        "Curaçao,2010-10-09,NO",
        "Curaçao,2010-10-10,YES",
        "Monaco,1980-01-01,NO",
        "Monaco,2026-01-01,UNKNOWN",
        "ANHH,2026-01-01,UNKNOWN",
        "KE,2026-01-01,UNKNOWN",
        "EU,2026-01-01,UNKNOWN",
    })
    void formerSeatsAnswerForTheirDaysAndTheUnknownStaysSo(String written, LocalDate day, Answer answer) {
        assertThat(REGISTER.isMember(written, day).value()).isEqualTo(answer);
    }

    @Test
    void aFormerMemberHasASeatButIsNoMember() {
        assertThat(REGISTER.seat("Czechoslovakia")).map(Membership::code).contains("CSHH");
        assertThat(REGISTER.member("Czechoslovakia")).isEmpty();
        assertThat(REGISTER.seat("kenya")).isEqualTo(REGISTER.member("KE"));
        assertThat(REGISTER.seat("Monaco")).isEmpty();
        assertThat(REGISTER.member("MC")).isEmpty();
    }

    @Test
    void theFormerMembersAreFoundByEveryNameThatTheyHave() {
        REGISTER.formerMembers()
                .forEach(former -> former.name()
                        .words()
                        .values()
                        .forEach(
                                name -> assertThat(REGISTER.seat(name)).as(name).contains(former)));
    }

    @Test
    void aNoSaysWhyInSixLanguages() {
        AsOf<Answer> monaco = REGISTER.isMember("Monaco", DAY);
        assertThat(monaco.value()).isEqualTo(Answer.NO);
        assertThat(monaco.completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(monaco.reason()).isEmpty();
        LocalizedText why = monaco.explanation().orElseThrow();
        assertThat(why.english())
                .isEqualTo("Not among the Members of the World Customs Organization on this day: Monaco.");
        assertThat(why.in(Locale.FRENCH))
                .contains(
                        "Ne figure pas parmi les Membres de l’Organisation mondiale des douanes à cette date : Monaco.");
        assertThat(why.words()).hasSize(6);
        assertThat(why.in(Locale.forLanguageTag("ru")).orElseThrow()).endsWith(": Монако.");
        assertThat(why.words().values()).allSatisfy(words -> assertThat(words).doesNotContain("{", "}"));
    }

    @Test
    void theEuropeanUnionHasRightsAkinSinceTheFirstOfJuly2007() {
        assertThat(explanation("EU", LocalDate.of(2007, 7, 1)))
                .isEqualTo("Not a Member, but with rights akin to those of a Member since 2007-07-01: European Union.");
        assertThat(explanation("European Union", DAY)).isEqualTo(explanation("EU", DAY));
        assertThat(explanation("EU", LocalDate.of(2007, 6, 30)))
                .isEqualTo("Not among the Members of the World Customs Organization on this day: European Union.");
        assertThat(REGISTER.withRightsAkin().get(0).designation().orElseThrow().value())
                .isEqualTo(Designation.RIGHTS_AKIN);
    }

    private static String explanation(String written, LocalDate day) {
        AsOf<Answer> answer = REGISTER.isMember(written, day);
        assertThat(answer.value()).isEqualTo(Answer.NO);
        return answer.explanation().orElseThrow().english();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "xx", "ZZZ", "AN", "Atlantis", "Kenia Republik", "", " ", "\u00A0"})
    void whatIsNoEconomyIsRefusedByEveryQuestion(String written) {
        for (Function<String, Object> question : questions()) {
            assertThatExceptionOfType(NoSuchEconomyException.class)
                    .isThrownBy(() -> question.apply(written))
                    .withMessageStartingWith("economy '" + written + "': ");
        }
    }

    @Test
    void aRegisterAnswersToNamesOfTheCaller() {
        Register own = Register.builder()
                .from(REGISTER)
                .reference(REGISTER.reference().withNames(Map.of("Korea", "KR", "Old partner", "CSHH")))
                .build();
        assertThat(own.isMember("korea", DAY).value()).isEqualTo(Answer.YES);
        assertThat(own.seat("old partner").orElseThrow().code()).isEqualTo("CSHH");
    }

    @Test
    void whatIsGoneAndWasNoMemberIsRefusedWithItsSuccessors() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REGISTER.isMember("Tanganyika", DAY))
                .withMessage("economy 'Tanganyika': is gone (tanganyika, 1964-04-26); after it came Tanzania (TZ)");
    }

    @Test
    void nullIsRefusedByEveryQuestionWithASentence() {
        for (Function<String, Object> question : questions()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> question.apply(null))
                    .withMessage("economy: a code or name must be given, not null");
        }
    }

    private static List<Function<String, Object>> questions() {
        return List.of(
                REGISTER.reference()::find,
                REGISTER::member,
                REGISTER::seat,
                REGISTER::entitiesHostedBy,
                written -> REGISTER.isMember(written, DAY),
                written -> REGISTER.isMember(written, LocalDate.of(2030, 1, 1)),
                written -> REGISTER.applications(written, DAY),
                written -> REGISTER.application(HS, written, DAY),
                written -> REGISTER.application(REGISTER.instrument("ccc").orElseThrow(), written, DAY));
    }

    @Test
    void theRefusalNamesWhatIsNearFormerMembersIncluded() {
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REGISTER.isMember("Kenja", DAY))
                .withMessageStartingWith("economy 'Kenja': none has this code or name; near it: Kenya (KE)");
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REGISTER.isMember("Czechoslowakia", DAY))
                .withMessageContaining("Czechoslovakia (CSHH)");
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REGISTER.isMember("", DAY))
                .withMessage("economy '': a code or name must be given");
        assertThatExceptionOfType(NoSuchEconomyException.class)
                .isThrownBy(() -> REGISTER.isMember("x".repeat(100_000), DAY))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }
}
