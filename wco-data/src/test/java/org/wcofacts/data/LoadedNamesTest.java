package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.model.Source;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.reference.FormerEconomy;
import org.wcofacts.model.reference.FormerName;
import org.wcofacts.model.reference.Meaning;
import org.wcofacts.model.reference.NameNote;
import org.wcofacts.model.reference.OtherName;
import org.wcofacts.model.reference.Reference;

/** Every name of the dataset finds what it names, however it is written. */
class LoadedNamesTest {

    private static final Reference REFERENCE = WcoData.reference();

    /** Every name with the code that it must find. */
    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (OtherName other : REFERENCE.otherNames()) {
            names.put(other.name(), other.code());
        }
        for (FormerEconomy former : REFERENCE.formerEconomies()) {
            names.put(former.name().english(), former.code());
        }
        for (Economy economy : REFERENCE.economies()) {
            economy.name().words().values().forEach(name -> names.put(name, economy.alpha2()));
        }
        return names;
    }

    private static String code(Meaning meaning) {
        if (meaning instanceof Meaning.Present present) {
            return present.economy().alpha2();
        }
        return meaning instanceof Meaning.Gone gone ? gone.economy().code() : meaning.toString();
    }

    private static void assertFound(Map<String, String> written) {
        List<String> wrong = new ArrayList<>();
        written.forEach((name, code) -> {
            String found = code(REFERENCE.meaning(name));
            if (!found.equals(code)) {
                wrong.add(name + ": must find " + code + ", not " + found);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyNameFindsItsEconomy() {
        assertThat(names()).hasSizeGreaterThan(2_300);
        assertFound(names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"upper", "lower", "blanks", "spaces", "hyphens", "accents", "and", "the"})
    void everyNameFindsItsEconomyWrittenOtherwise(String way) {
        Map<String, String> written = new HashMap<>();
        names().forEach((name, code) -> written.put(otherwise(name, way), code));
        assertFound(written);
    }

    private static String otherwise(String name, String way) {
        return switch (way) {
            case "upper" -> name.toUpperCase(Locale.ROOT);
            case "lower" -> name.toLowerCase(Locale.ROOT);
            case "blanks" -> "\uFEFF \u00A0" + name + "\u200B\t";
            case "spaces" -> name.replace(" ", "\u00A0 ");
            case "hyphens" -> name.replace(" ", "-").replace("’", "'");
            case "accents" -> java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
            case "and" ->
                name.replace(" and ", " & ")
                        .replace(" et ", " & ")
                        .replace(" y ", " & ")
                        .replace(" и ", " & ");
            default -> name.matches("[A-Z]{2,4}") ? name : "The " + name;
        };
    }

    @Test
    void aFormerNameFindsItsEconomyOrWhatIsGone() {
        for (FormerName former : REFERENCE.formerNames()) {
            for (String name : former.name().words().values()) {
                Meaning meaning = REFERENCE.meaning(name);
                if (meaning instanceof Meaning.Gone gone) {
                    assertThat(gone.economy().successors())
                            .as(name)
                            .extracting(Economy::alpha2)
                            .contains(former.alpha2());
                } else {
                    assertThat(code(meaning)).as(name).isEqualTo(former.alpha2());
                }
            }
        }
    }

    @Test
    void noNameIsTheCodeOfAnother() {
        for (OtherName other : REFERENCE.otherNames()) {
            String letters = other.name().replaceAll("\\P{L}", "").toUpperCase(Locale.ROOT);
            if (letters.length() <= 3) {
                assertThat(code(REFERENCE.meaning(letters))).as(other.name()).isEqualTo(other.code());
            }
        }
    }

    @Test
    void aNoteMeansWhatItSays() {
        for (NameNote note : REFERENCE.nameNotes()) {
            Meaning meaning = REFERENCE.meaning(note.name());
            switch (note.kind()) {
                case USUAL ->
                    assertThat(code(meaning))
                            .as(note.name())
                            .isEqualTo(note.codes().get(0));
                case SEVERAL ->
                    assertThat(meaning)
                            .as(note.name())
                            .isInstanceOfSatisfying(
                                    Meaning.Several.class,
                                    several -> assertThat(several.economies().size()
                                                    + several.gone().size())
                                            .isEqualTo(note.codes().size()));
                default ->
                    assertThat(meaning)
                            .as(note.name())
                            .isInstanceOfSatisfying(
                                    Meaning.NotAnEconomy.class,
                                    known -> assertThat(known.note().kind()).isEqualTo(note.kind()));
            }
        }
    }

    @Test
    void everySourceIsListed() {
        List<String> sources = REFERENCE.sources().stream().map(Source::id).toList();
        REFERENCE
                .otherNames()
                .forEach(name -> assertThat(sources)
                        .contains(name.provenance().citations().get(0).source()));
        REFERENCE
                .nameNotes()
                .forEach(note -> assertThat(sources)
                        .contains(note.provenance().citations().get(0).source()));
        REFERENCE
                .formerEconomies()
                .forEach(former -> assertThat(sources)
                        .contains(former.provenance().citations().get(0).source()));
    }
}
