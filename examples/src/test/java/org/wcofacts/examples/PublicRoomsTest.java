package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which packages are meant for users: one list, to which the module descriptors, our signatures and users' code keep. */
class PublicRoomsTest {

    static final Set<String> PUBLIC = Set.of(
            "org.wcofacts.model",
            "org.wcofacts.model.edition",
            "org.wcofacts.model.reference",
            "org.wcofacts.model.register",
            "org.wcofacts.data",
            "org.wcofacts.export",
            "org.wcofacts.export.cite",
            "org.wcofacts.export.csv",
            "org.wcofacts.export.html",
            "org.wcofacts.export.json",
            "org.wcofacts.export.language",
            "org.wcofacts.export.look",
            "org.wcofacts.export.make",
            "org.wcofacts.export.pdf",
            "org.wcofacts.export.report",
            "org.wcofacts.export.sheet",
            "org.wcofacts.export.xlsx",
            "org.wcofacts.export.xml");

    private static final Pattern EXPORTS = Pattern.compile("(?m)^\\s*exports ([\\w.]+)\\s*;");
    private static final Pattern IMPORTS =
            Pattern.compile("(?m)^import (?:static )?(org\\.wcofacts(?:\\.[a-z]\\w*)+)\\.");

    @Test
    void modulesExportThemAndNoOthers() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (String descriptor : List.of(
                "wco-model/src/main/java/module-info.java",
                "wco-data/src/main/java/module-info.java",
                "wco-export/src/main/module/module-info.java")) {
            exported.addAll(found(EXPORTS, Path.of("..", descriptor)));
        }
        assertThat(exported).containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    /** A user could not name what stands there otherwise. */
    @Test
    void publicSignaturesNameNoOtherPackage() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.wcofacts");
        List<String> hidden = new ArrayList<>();
        for (JavaClass one : classes) {
            if (PUBLIC.contains(one.getPackageName()) && isSeen(one)) {
                one.getCodeUnits().stream()
                        .filter(unit -> isSeen(unit.getModifiers()))
                        .filter(PublicRoomsTest::namesWhatIsHidden)
                        .forEach(unit -> hidden.add(unit.getFullName()));
            }
        }
        assertThat(classes.size()).isGreaterThan(300);
        assertThat(hidden).isEmpty();
    }

    private static boolean isSeen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicRoomsTest::isSeen).orElse(true);
    }

    private static boolean isSeen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean namesWhatIsHidden(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type ->
                        type.getPackageName().startsWith("org.wcofacts") && !PUBLIC.contains(type.getPackageName()));
    }

    /** The examples, the projects of users, and what README says. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "../consumers/projects", "../README.md"})
    void codeOfUsersImportsNoOthers(String where) throws IOException {
        Set<String> imported = new TreeSet<>();
        for (Path file : files(Path.of(where), ".*\\.(java|kt|md)")) {
            imported.addAll(found(IMPORTS, file));
        }
        imported.remove("org.wcofacts.examples");
        assertThat(imported).isNotEmpty().isSubsetOf(PUBLIC);
    }

    /** They are an engine for any sheet of anyone. */
    @ParameterizedTest
    @ValueSource(strings = {"sheet", "draw", "look", "pdf", "html", "xlsx", "csv"})
    void documentsAndFormatsHaveNoWordOfTheOrganization(String room) throws IOException {
        int scanned = 0;
        for (String root : List.of("java", "resources")) {
            Path folder = Path.of("../wco-export/src/main", root, "org/wcofacts/export", room);
            for (Path file : files(folder, ".*\\.(java|css|properties|csv)")) {
                assertThat(wordsOfTheOrganization(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
                scanned++;
            }
        }
        assertThat(scanned).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "'String creator = \"WCO Facts\";', WCO",
        "'/** The value for Customs. */', Customs",
        "'labels.get(\"wco-name\")', wco",
        "'text.add(\"Members\");', Members",
        "'Of the world customs organization', customs"
    })
    void aWordOfTheOrganizationIsFound(String line, String word) {
        assertThat(wordsOfTheOrganization(line)).containsExactly(word);
    }

    private static List<String> wordsOfTheOrganization(String text) {
        return Pattern.compile("(?i:\\b(?:wco|customs))(?![a-z])|\\bMembers?\\b")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().matches(name) && !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }
}
