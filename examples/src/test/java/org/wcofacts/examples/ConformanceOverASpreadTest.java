package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.pdf.PdfOptions;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.Register;

/**
 * veraPDF finds nothing in the sheets of the register, whatever the day, the Member, the language, the paper and the print,
 * and nothing in those of registers that lack what ours has.
 */
class ConformanceOverASpreadTest {

    private static final boolean FULL = "full".equals(System.getProperty("wcofacts.tests"));
    private static final Register REGISTER = WcoData.register();
    private static final List<Locale> LANGUAGES = REGISTER.languages();
    private static final List<Membership> SEATS = Stream.of(
                    REGISTER.members(), REGISTER.formerMembers(), REGISTER.withRightsAkin())
            .<Membership>flatMap(List::stream)
            .toList();
    private static final int DAYS = 60;
    private static final int PAGES_A_DAY = 4;
    private static final int PAGES_DRAWN = FULL ? PAGES_A_DAY : 2;

    /** A sheet to be made, and how it is printed. */
    private record Draw(String name, Supplier<FactSheet> sheet, PdfOptions options) {

        static Draw of(int number, String name, Supplier<FactSheet> sheet) {
            PdfOptions.Print print = one(List.of(PdfOptions.Print.values()), number / 2);
            boolean large = print == PdfOptions.Print.LARGE;
            List<Paper> papers = large ? List.of(Paper.A4, Paper.LETTER) : List.of(Paper.values());
            PdfOptions options = PdfOptions.DEFAULT
                    .carrying(PdfOptions.Carrying.NOTHING)
                    .paper(one(papers, number))
                    .print(print);
            return new Draw(name + options.fileNameSuffix(), sheet, options);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All 60 days, or a tenth of them. */
    static Stream<Draw> sheetsOfTheRegister() {
        List<LocalDate> days = days();
        return IntStream.range(0, DAYS)
                .filter(i -> FULL || i % 10 == 4)
                .boxed()
                .flatMap(i -> sheets(i, days.get(i), days.get((i + 7) % DAYS)).stream());
    }

    /** From before the organization to after the last day known, its edges among them. */
    private static List<LocalDate> days() {
        LocalDate first = REGISTER.coverage().membershipFrom();
        LocalDate last = REGISTER.coverage().completeUntil();
        List<LocalDate> days = new ArrayList<>(List.of(
                LocalDate.of(1950, 1, 1),
                first.minusDays(1),
                first,
                last,
                last.plusDays(1),
                REGISTER.coverage().compiled().plusYears(1)));
        Random random = new Random(1952);
        long span = last.toEpochDay() - first.toEpochDay();
        while (days.size() < DAYS) {
            days.add(first.plusDays((span * (days.size() - 6) + random.nextInt((int) span)) / (DAYS - 6)));
        }
        return days;
    }

    private static List<Draw> sheets(int number, LocalDate day, LocalDate other) {
        Locale language = one(LANGUAGES, number);
        List<Draw> draws = new ArrayList<>();
        String when = day + " " + language;
        draws.add(Draw.of(number / 6, "membership " + when, () -> FactSheets.membership(REGISTER, day, language)));
        for (int i = 0; i < PAGES_DRAWN; i++) {
            int page = number * PAGES_A_DAY + i;
            Membership seat = one(SEATS, page);
            draws.add(Draw.of(
                    page / 6, seat.code() + " " + when, () -> FactSheets.member(REGISTER, seat, day, language)));
        }
        draws.add(
                number % 2 == 0
                        ? Draw.of(number / 6, "brief " + when, () -> FactSheets.inBrief(REGISTER, day, language))
                        : Draw.of(number / 6, "one page " + when, () -> FactSheets.onePage(REGISTER, day, language)));
        Locale another = one(LANGUAGES, number / 3);
        LocalDate from = day.isBefore(other) ? day : other;
        LocalDate until = day.isBefore(other) ? other : day;
        if (number % 3 == 2) {
            draws.add(Draw.of(
                    number / 18,
                    "then and now " + from + " " + until + " " + another,
                    () -> FactSheets.thenAndNow(REGISTER, from, until, another)));
        }
        if (number % 3 == 1) {
            draws.add(Draw.of(
                    number / 18,
                    "changes " + from + " " + until + " " + another,
                    () -> FactSheets.changes(REGISTER, from, until, another)));
        }
        if (number % 3 == 0 || number == 4) {
            draws.add(Draw.of(
                    number / 3, "history " + day + " " + another, () -> FactSheets.history(REGISTER, day, another)));
        }
        return draws;
    }

    /** What another register may lack, or have in plenty. */
    static Stream<Draw> sheetsOfPoorRegisters() {
        List<Register> registers = List.of(
                bare(List.of()),
                bare(REGISTER.members().subList(0, 1)),
                few().offices(List.of()).tenures(List.of()).build(),
                few().parties(List.of()).build(),
                few().entities(List.of()).networks(List.of()).build(),
                named(name -> LocalizedText.english(name.english())),
                named(name -> LocalizedText.english("The Most Serene United Republics of ".repeat(4) + name.english())),
                named(name -> LocalizedText.english("X" + "y".repeat(120))));
        return IntStream.range(0, registers.size()).boxed().flatMap(i -> poor(i, registers.get(i)).stream());
    }

    private static List<Draw> poor(int number, Register register) {
        LocalDate day = register.coverage().completeUntil();
        List<Draw> draws = new ArrayList<>();
        for (int i = 0; i < (FULL ? 3 : 1); i++) {
            int print = number + i;
            Locale language = one(LANGUAGES, print);
            String name = "register " + number + " " + language;
            draws.add(Draw.of(print, "membership, " + name, () -> FactSheets.membership(register, day, language)));
            draws.add(Draw.of(print, "history, " + name, () -> FactSheets.history(register, day, language)));
            register.members().stream()
                    .limit(1)
                    .forEach(member -> draws.add(Draw.of(
                            print,
                            member.code() + ", " + name,
                            () -> FactSheets.member(register, member, day, language))));
        }
        return draws;
    }

    private static Register bare(List<Member> members) {
        return Register.builder()
                .from(REGISTER)
                .members(members)
                .withRightsAkin(List.of())
                .formerMembers(List.of())
                .offices(List.of())
                .tenures(List.of())
                .networks(List.of())
                .entities(List.of())
                .instruments(List.of())
                .parties(List.of())
                .milestones(List.of())
                .themes(List.of())
                .build();
    }

    private static Register.Builder few() {
        return Register.builder().from(REGISTER).members(REGISTER.members().subList(0, 12));
    }

    private interface Naming {
        LocalizedText of(LocalizedText name);
    }

    /** The register with a few Members, all of other names. */
    private static Register named(Naming naming) {
        List<Member> members = few().build().members().stream()
                .map(member -> Member.builder()
                        .from(member)
                        .economy(Economy.builder()
                                .from(member.economy())
                                .name(naming.of(member.name()))
                                .build())
                        .build())
                .toList();
        return Register.builder().from(REGISTER).members(members).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"sheetsOfTheRegister", "sheetsOfPoorRegisters"})
    void veraPdfFindsNothing(Draw draw) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.pdf(draw.sheet().get(), draw.options()).to(out);
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    }

    private static <T> T one(List<T> choices, int number) {
        return choices.get(number % choices.size());
    }
}
