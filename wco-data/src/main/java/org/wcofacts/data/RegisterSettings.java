package org.wcofacts.data;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.Reference;
import org.wcofacts.model.register.Coverage;

/** The days that bound the register, and its languages. */
final class RegisterSettings {

    static final String PATH = RegisterFolder.PATH + "register.properties";

    private static final List<String> KEYS = List.of(
            "languages",
            "working-languages",
            "membership.from",
            "first-session",
            "complete.from",
            "complete.until",
            "compiled",
            "customs-day",
            "headquarters");

    private final WordsFile file;

    private RegisterSettings(WordsFile file) {
        this.file = file;
    }

    static RegisterSettings read(DataFolder folder) {
        WordsFile file = WordsFile.read(folder, PATH);
        for (String key : file.keys()) {
            if (!KEYS.contains(key)) {
                throw new DatasetException(file.place(key) + ": must be a property of a register");
            }
        }
        return new RegisterSettings(file);
    }

    List<Locale> languages() {
        return Languages.list(file.get("languages"), file.place("languages"));
    }

    List<Locale> workingLanguages() {
        return Languages.list(file.get("working-languages"), file.place("working-languages"));
    }

    LocalDate firstSession() {
        return file.day("first-session");
    }

    LocalDate membershipFrom() {
        return file.day("membership.from");
    }

    /** A month and a day: {@code 01-26}. */
    MonthDay customsDay() {
        LocalDate inLeapYear = file.day("customs-day", "2000-" + file.get("customs-day"));
        return MonthDay.from(inLeapYear);
    }

    /** The economy in which the organization has its seat. */
    Economy headquarters(Reference reference) {
        String code = file.get("headquarters");
        return reference
                .economy(code)
                .orElseThrow(() -> new DatasetException(file.place("headquarters") + ": " + Quote.of(code)
                        + " is not an economy in reference/economies.csv"));
    }

    Coverage coverage(Texts texts) {
        try {
            return Coverage.builder()
                    .membershipFrom(membershipFrom())
                    .completeFrom(file.day("complete.from"))
                    .completeUntil(file.day("complete.until"))
                    .compiled(file.day("compiled"))
                    .beforeMembership(texts.text("coverage.before-membership"))
                    .beforeSpan(texts.text("coverage.before-span"))
                    .afterSpan(texts.text("coverage.after-span"))
                    .inTheFuture(texts.text("coverage.in-the-future"))
                    .asFound(texts.text("coverage.as-found"))
                    .asFoundLater(texts.text("coverage.as-found-later"))
                    .notAMember(texts.text("answer.not-a-member"))
                    .rightsAkin(texts.text("answer.rights-akin"))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new DatasetException(PATH + ": " + e.getMessage(), e);
        }
    }
}
