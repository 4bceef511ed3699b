package org.wcofacts.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No package, method or record is too full to be read at once. */
class SizesTest {

    private static final int MOST_TYPES = 32;
    private static final int MOST_LINES = 50;
    private static final int MOST_COMPONENTS = 10;

    /** Its records are the elements of the vocabulary, whose number is that of the vocabulary. */
    private static final String WIRE_RECORDS = "org.wcofacts.export.vocabulary";

    @Test
    void packagesMethodsAndRecordsCanBeReadAtOnce() throws IOException {
        List<Path> roots = new ArrayList<>();
        for (String module : List.of("wco-model", "wco-data", "wco-export")) {
            roots.add(Path.of("..", module, "src", "main", "java"));
        }
        Sizes sizes = Sizes.of(roots);
        assertThat(sizes.methods).isGreaterThan(1000);
        assertThat(sizes.tooFull()).isEmpty();
    }

    @Test
    void whatIsTooFullIsNamed(@TempDir Path root) throws IOException {
        StringBuilder record = new StringBuilder("package crowd;\nrecord Wide(int c0");
        for (int i = 1; i <= MOST_COMPONENTS; i++) {
            record.append(", int c").append(i);
        }
        record.append(") {\n    static int none;\n    void longest() {\n");
        record.append("\n".repeat(MOST_LINES)).append("    }\n}\n");
        Files.writeString(root.resolve("Wide.java"), record);
        for (int i = 0; i < MOST_TYPES; i++) {
            Files.writeString(root.resolve("One" + i + ".java"), "package crowd;\nclass One" + i + " {}\n");
        }
        assertThat(Sizes.of(List.of(root)).tooFull())
                .containsExactlyInAnyOrder(
                        "crowd: 33 types", "crowd.Wide: 11 components", "crowd.Wide.longest: 52 lines");
    }

    /** What is counted in sources. */
    private static final class Sizes extends TreeScanner<Void, String> {

        private final List<String> found = new ArrayList<>();
        private final Map<String, Integer> types = new TreeMap<>();
        private final SourcePositions positions;
        private int methods;
        private CompilationUnitTree unit;

        private Sizes(SourcePositions positions, CompilationUnitTree unit) {
            this.positions = positions;
            this.unit = unit;
        }

        static Sizes of(List<Path> roots) throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                JavacTask task = (JavacTask) compiler.getTask(
                        null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(all(roots)));
                SourcePositions positions = Trees.instance(task).getSourcePositions();
                List<CompilationUnitTree> units = new ArrayList<>();
                task.parse().forEach(units::add);
                Sizes sizes = new Sizes(positions, units.get(0));
                units.forEach(sizes::count);
                return sizes;
            }
        }

        private static List<Path> all(List<Path> roots) throws IOException {
            List<Path> all = new ArrayList<>();
            for (Path root : roots) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(file -> file.toString().endsWith(".java")
                                    && !file.endsWith("module-info.java")
                                    && !file.endsWith("package-info.java"))
                            .forEach(all::add);
                }
            }
            return all;
        }

        private void count(CompilationUnitTree next) {
            unit = next;
            String room = next.getPackageName().toString();
            types.merge(room, next.getTypeDecls().size(), Integer::sum);
            next.getTypeDecls().forEach(type -> scan(type, room));
        }

        List<String> tooFull() {
            List<String> all = new ArrayList<>(found);
            types.forEach((room, number) -> {
                if (number > MOST_TYPES && !room.equals(WIRE_RECORDS)) {
                    all.add(room + ": " + number + " types");
                }
            });
            return all;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer + "." + type.getSimpleName();
            long components =
                    type.getMembers().stream().filter(Sizes::isOfAnInstance).count();
            if (type.getKind() == Tree.Kind.RECORD && components > MOST_COMPONENTS && !outer.equals(WIRE_RECORDS)) {
                found.add(name + ": " + components + " components");
            }
            return super.visitClass(type, name);
        }

        /** Of the fields of a record, those are its components. */
        private static boolean isOfAnInstance(Tree member) {
            return member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            methods++;
            LineMap map = unit.getLineMap();
            long lines = map.getLineNumber(positions.getEndPosition(unit, method))
                    - map.getLineNumber(positions.getStartPosition(unit, method))
                    + 1;
            if (lines > MOST_LINES) {
                found.add(type + "." + method.getName() + ": " + lines + " lines");
            }
            return super.visitMethod(method, type);
        }
    }
}
