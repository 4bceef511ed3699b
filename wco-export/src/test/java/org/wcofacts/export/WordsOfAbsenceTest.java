package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.SheetText;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.Register;

/** Why there is no value is said with one word for each reason, in print and in data. */
class WordsOfAbsenceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; not known; none; not applicable; not set out; not listed; not in force; sources unclear; the source as a whole",
                "fr; non connu; aucun; sans objet; non développé; absent; pas en vigueur; sources incertaines; la source dans son ensemble",
                "ar; غير معروف; لا يوجد; لا ينطبق; غير مفصل; غير وارد; غير نافذة; المصادر غير واضحة; المصدر بكامله",
                "pt; não se conhece; nenhum; não aplicável; não exposto; não consta; não em vigor; fontes incertas; a fonte no seu conjunto",
                "ru; неизвестно; нет; неприменимо; не раскрыто; нет в перечне; не действует; источники расходятся; источник в целом",
                "es; no se conoce; ninguno; no procede; no se expone; no figura; no en vigor; fuentes inciertas; la fuente en su conjunto"
            })
    void eachAbsenceHasOneWord(
            Locale language,
            String notKnown,
            String none,
            String notApplicable,
            String notSetOut,
            String notListed,
            String notYet,
            String unclear,
            String wholeSource) {
        Wording wording = Wording.citing(SheetLanguage.of(language), List.of());
        assertThat(Arrays.stream(Absence.values())
                        .map(absence -> wording.why(absence).replace('\u00A0', ' ')))
                .containsExactly(notKnown, none, notApplicable, notSetOut, notListed, notYet, unclear, wholeSource);
    }

    /** Print says nothing else, and data have the day, but do not say that it is in force. */
    @ParameterizedTest
    @CsvSource({
        "en, sources unclear",
        "fr, sources incertaines",
        "ar, المصادر غير واضحة",
        "pt, fontes incertas",
        "ru, источники расходятся",
        "es, fuentes inciertas"
    })
    void unclearSourcesAreSaidInPrintAndInData(Locale language, String unclear) throws IOException {
        Register register = WcoData.register();
        int seen = 0;
        for (Member member : register.members()) {
            List<Party> doubtful = register.parties().stream()
                    .filter(party -> party.economy().alpha2().equals(member.code()))
                    .filter(party -> party.provenance().confidence() == Confidence.LOW)
                    .filter(party -> party.inForce()
                            .map(PartialDate::latest)
                            .filter(DAY::isAfter)
                            .isPresent())
                    .toList();
            if (!doubtful.isEmpty()) {
                FactSheet sheet = FactSheets.member(register, member, DAY, language);
                assertThat(linesWith(SheetText.reading(sheet), "| " + unclear))
                        .as(member.code() + " in print")
                        .isEqualTo(doubtful.size());
                assertThat(linesWith(SheetText.tables(sheet), "\t" + unclear + "\t"))
                        .as(member.code() + " in data")
                        .isEqualTo(doubtful.size());
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    private static long linesWith(List<String> lines, String words) {
        return lines.stream().filter(line -> line.contains(words)).count();
    }
}
