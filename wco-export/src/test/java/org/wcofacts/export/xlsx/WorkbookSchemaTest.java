package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.sheet.DataColumn.Type;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.testing.ArbitraryBrands;
import org.wcofacts.export.testing.ArbitrarySheets;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/** Every part against the full schemas of Office Open XML, which POI itself carries only in part. */
class WorkbookSchemaTest {

    /** Read once, as the set is large. */
    private static final ChildFirst SCHEMAS = new ChildFirst();

    private static final boolean FULL = "full".equals(System.getProperty("wcofacts.tests"));

    /** The schemas know no such attribute there, yet Excel writes it to keep spaces. */
    private static final String SPACE =
            ": Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in element t@";

    /** What the schemas of the package, not those of its documents, describe: POI's own reader judges it. */
    private static final Pattern OUTSIDE =
            Pattern.compile("\\[Content_Types]\\.xml|docProps/core\\.xml|(.*/)?_rels/.*\\.rels|xl/media/.*");

    @AfterAll
    static void closeSchemas() throws IOException {
        SCHEMAS.close();
    }

    static Stream<FactSheet> sheets() {
        return Stream.of(
                Alphaland.sheet(),
                Alphaland.arabic(),
                Alphaland.french(),
                Alphaland.sheet().branded(ArbitraryBrands.of(0)),
                Alphaland.arabic().branded(ArbitraryBrands.of(1)),
                Alphaland.sheetWithTwoLinks(),
                Alphaland.sheetWith(Alphaland.table("a1", Alphaland.column("a", Type.TEXT))
                        .rows(sink -> {})
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyPartIsValid(FactSheet sheet) throws Exception {
        requireValid(sheet);
    }

    @Test
    void everyPartOfAnyWorkbookIsValid() throws Exception {
        int sheets = FULL ? 360 : 36;
        for (int seed = 0; seed < sheets; seed++) {
            requireValid(ArbitrarySheets.of(seed));
        }
    }

    /** Among them step charts, which an invented sheet of a workbook has not. */
    @Test
    void everyPartOfTheWorkbooksOfTheRegisterIsValid() throws Exception {
        Register register = WcoData.register();
        LocalDate until = register.coverage().completeUntil();
        int days = FULL ? 20 : 2;
        for (int i = 0; i < days; i++) {
            Locale language = Labels.LANGUAGES.get(i % Labels.LANGUAGES.size());
            LocalDate day = until.minusMonths(42L * i);
            requireValid(FactSheets.membership(register, day, language));
            Member member = register.members().get(i * 9);
            requireValid(FactSheets.member(register, member, day, language));
        }
    }

    private static void requireValid(FactSheet sheet) throws Exception {
        Parts parts = new Parts(Alphaland.bytes(sheet));
        List<String> errors = new ArrayList<>();
        int validated = 0;
        for (Map.Entry<String, byte[]> part : parts.bytes().entrySet()) {
            String name = part.getKey();
            if (!OUTSIDE.matcher(name).matches()) {
                errors.addAll(validate(name, part.getValue()));
                validated++;
            }
        }
        assertThat(errors).as("%s", sheet.fileStem()).isEmpty();
        assertThat(validated).isGreaterThanOrEqualTo(6);
    }

    @Test
    void theSchemasKnowMoreThanPoiDoes() throws Exception {
        String styles = new String(
                new Parts(Alphaland.bytes(Alphaland.sheet())).bytes().get("xl/styles.xml"), StandardCharsets.UTF_8);
        String broken = styles.replace("builtinId=\"16\"", "builtinId=\"x\"");
        assertThat(broken).isNotEqualTo(styles);
        assertThat(validate("xl/styles.xml", broken.getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    private static List<String> validate(String name, byte[] part) throws Exception {
        List<XmlError> found = new ArrayList<>();
        XmlObject parsed = SCHEMAS.schemas().parse(new ByteArrayInputStream(part), null, new XmlOptions());
        assertThat(parsed.schemaType().isNoType()).as("%s has a schema", name).isFalse();
        parsed.validate(new XmlOptions().setErrorListener(found));
        return found.stream()
                .map(error -> name + ": " + error.getMessage())
                .filter(error -> !error.contains(SPACE))
                .toList();
    }

    /** Loads the schemas from the full set, before the part of it that stands on the class path for POI. */
    private static final class ChildFirst extends URLClassLoader {

        ChildFirst() {
            super(
                    new URL[] {
                        CTCellStyles.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    WorkbookSchemaTest.class.getClassLoader());
        }

        SchemaTypeLoader schemas() throws ReflectiveOperationException {
            Class<?> holder = loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder");
            return (SchemaTypeLoader) holder.getField("typeSystem").get(null);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && isSchema(name)) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            URL own = findResource(name);
            try {
                return own == null ? super.getResourceAsStream(name) : own.openStream();
            } catch (IOException e) {
                throw new IllegalStateException(name + ": not readable", e);
            }
        }

        private static boolean isSchema(String name) {
            return name.startsWith("org.apache.poi.schemas.") || name.startsWith("org.openxmlformats.");
        }
    }
}
