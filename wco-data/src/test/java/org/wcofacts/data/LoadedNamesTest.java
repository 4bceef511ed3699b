package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
    private static final int SLIPS = 5;

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
            case "accents" -> Normalizer.normalize(name, Normalizer.Form.NFD);
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

    /** A slip of the pen finds another economy only where it makes the very name or code of that one: Iran of Iraq. */
    @Test
    void aSlipOfThePenFindsNoOtherEconomy() {
        Map<String, Set<String>> letters = new HashMap<>();
        names().forEach((name, code) ->
                letters.computeIfAbsent(letters(name), same -> new HashSet<>()).add(code));
        REFERENCE.nameNotes().stream()
                .filter(note -> note.kind() == NameNote.Kind.USUAL)
                .forEach(note -> letters.computeIfAbsent(letters(note.name()), same -> new HashSet<>())
                        .addAll(note.codes()));
        REFERENCE.economies().forEach(economy -> {
            letters.computeIfAbsent(letters(economy.alpha2()), same -> new HashSet<>())
                    .add(economy.alpha2());
            letters.computeIfAbsent(letters(economy.alpha3()), same -> new HashSet<>())
                    .add(economy.alpha2());
        });
        Random random = new Random(17);
        List<String> wrong = new ArrayList<>();
        names().forEach((name, code) -> {
            for (int slip = 0; slip < SLIPS; slip++) {
                String slipped = slip(name, random);
                String found = code(REFERENCE.meaning(slipped));
                if (found.length() == 2
                        && !found.equals(code)
                        && !letters.getOrDefault(letters(slipped), Set.of()).contains(found)) {
                    wrong.add(slipped + " of " + name + " finds " + found);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A letter left out, put in or changed, or two exchanged. */
    private static String slip(String name, Random random) {
        int at = random.nextInt(name.length());
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(random.nextInt(name.length()));
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + name.charAt(at) + after;
            case 2 -> before + letter + after;
            default -> after.isEmpty() ? before : before + after.charAt(0) + name.charAt(at) + after.substring(1);
        };
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceFirst("^St\\.? ", "Saint ")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
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
