package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.json.JsonData;
import org.wcofacts.export.json.JsonReadException;
import org.wcofacts.export.xml.ChangesXml;
import org.wcofacts.export.xml.XmlReadException;
import org.wcofacts.model.Change;
import org.wcofacts.model.Difference;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Subject;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Completeness;

/** What a register of ours says between two days is not all that a file of changes can say. */
class ChangesOfEveryKindTest {

    private static final Subject LEAGUE = new Subject.Organization();
    private static final FactValue TWO = new FactValue.Count(2, "ships");

    static Stream<Change> changes() {
        return Stream.of(
                        Stream.of(
                                        LEAGUE,
                                        new Subject.Member("AL"),
                                        new Subject.FormerMember("ALHH"),
                                        new Subject.RightsAkin("AL"),
                                        new Subject.Economy("AL"),
                                        new Subject.Party("al-hs", "hs", "AL"),
                                        new Subject.Entity("school-al", "school", Optional.of("AL")),
                                        new Subject.Entity("school-x", "school", Optional.empty()),
                                        new Subject.OfficeHolder("chair"),
                                        new Subject.Instrument("hs"),
                                        new Subject.Milestone("first-session"),
                                        new Subject.Theme(2001),
                                        new Subject.Region("north"),
                                        new Subject.Network("school"),
                                        new Subject.SupportingSystem("library"),
                                        new Subject.Language(Locale.forLanguageTag("pt-BR")),
                                        new Subject.Passage("vision"))
                                .map(subject -> fact(Fact.Kind.VALUE, subject, TWO)),
                        Stream.of(
                                        new FactValue.Words(LocalizedText.english("Open borders")),
                                        new FactValue.Code("working"),
                                        new FactValue.Date(PartialDate.parse("1952-11")),
                                        new FactValue.Day(MonthDay.of(1, 26)),
                                        new FactValue.Address(URI.create("https://league.example/?a=1&b=2")))
                                .map(value -> fact(Fact.Kind.VALUE, LEAGUE, value)),
                        Stream.of(Fact.Kind.values()).map(kind -> fact(kind, LEAGUE, TWO)))
                .flatMap(facts -> facts)
                .flatMap(fact -> Stream.of(
                        new Change.Added(fact),
                        new Change.Removed(fact),
                        new Change.Renamed(fact, before(fact)),
                        new Change.Changed(before(fact), fact)));
    }

    private static Fact fact(Fact.Kind kind, Subject subject, FactValue value) {
        return new Fact(kind, subject, "ships", value, Provenance.stated("leaflet", "Page 1"));
    }

    private static Fact before(Fact fact) {
        return new Fact(fact.kind(), fact.about(), fact.property(), new FactValue.Count(3, "ships"), fact.provenance());
    }

    private static Changes of(Change change) {
        Source leaflet = Source.builder().id("leaflet").title("A leaflet").build();
        return new Changes(
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2001, 1, 1),
                Completeness.INCOMPLETE,
                Optional.of(LocalizedText.english("Ships were not counted.")),
                new Difference(List.of(change)),
                List.of(leaflet));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyKindReadsBackFromXmlAndJson(Change change) throws IOException {
        Changes changes = of(change);
        assertThat(ChangesXml.read(new ByteArrayInputStream(bytes(Export.xml(changes)))))
                .isEqualTo(changes);
        assertThat(JsonData.readChanges(new ByteArrayInputStream(bytes(Export.json(JsonData.of(changes))))))
                .isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            added,  moved,    'moved': must be a kind of change
            added,  changed,  `change of kind 'changed', 'before': must be given`
            party,  ship,     'ship': must be a kind of subject
            """)
    void aKindThatIsNoneIsRefused(String good, String bad, String rule) throws IOException {
        Changes changes = of(new Change.Added(fact(Fact.Kind.VALUE, new Subject.Party("al-hs", "hs", "AL"), TWO)));
        byte[] xml = replaced(bytes(Export.xml(changes)), "kind=\"" + good + "\"", "kind=\"" + bad + "\"");
        byte[] json = replaced(
                bytes(Export.json(JsonData.of(changes))), "\"kind\": \"" + good + "\"", "\"kind\": \"" + bad + "\"");
        assertThatThrownBy(() -> ChangesXml.read(new ByteArrayInputStream(xml))).isInstanceOf(XmlReadException.class);
        assertThatThrownBy(() -> JsonData.readChanges(new ByteArrayInputStream(json)))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining(rule);
    }

    private static byte[] replaced(byte[] file, String old, String with) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        return text.replace(old, with).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.to(out);
        return out.toByteArray();
    }
}
