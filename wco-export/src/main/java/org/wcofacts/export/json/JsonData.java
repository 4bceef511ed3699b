package org.wcofacts.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.vocabulary.ChangesElement;
import org.wcofacts.export.vocabulary.EditionElement;
import org.wcofacts.export.vocabulary.FactsElement;
import org.wcofacts.export.vocabulary.RegisterElement;
import org.wcofacts.export.vocabulary.Vocabulary;
import org.wcofacts.export.vocabulary.Writing;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Changes;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/**
 * Something to be written as JSON, in all its languages or in one, with all its provenance. Names are those of the XML; the schema (JSON
 * Schema 2020-12), {@code wcofacts-1.schema.json}, is in the jar beside this class. The same content gives the same bytes: UTF-8, on
 * one line, everything in a fixed order. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Register register = WcoData.register();
 * Member kenya = register.member("Kenya").orElseThrow();
 * LocalDate day = LocalDate.of(2025, 11, 30);
 * Export.json(JsonData.of(register, kenya, day).in(Locale.FRENCH)).to(folder.resolve("kenya.json"));
 * }</pre>
 */
public final class JsonData {

    /** The most bytes that are read unless the caller says otherwise. */
    public static final int LONGEST = 4 << 20;

    private static final JsonReading<Edition, EditionElement> EDITION =
            new JsonReading<>(Vocabulary.EDITION, EditionElement.class, EditionElement::toModel, EditionElement::of);
    private static final JsonReading<Register, RegisterElement> REGISTER = new JsonReading<>(
            Vocabulary.REGISTER, RegisterElement.class, RegisterElement::toModel, RegisterElement::of);
    private static final JsonReading<Changes, ChangesElement> CHANGES =
            new JsonReading<>(Vocabulary.CHANGES, ChangesElement.class, ChangesElement::toModel, ChangesElement::of);

    private final String name;
    private final Optional<Locale> language;
    private final Function<Writing, Object> root;

    private JsonData(String name, Optional<Locale> language, Function<Writing, Object> root) {
        this.name = name;
        this.language = language;
        this.root = root;
    }

    /** An edition. */
    public static JsonData of(Edition edition) {
        Rules.given("edition", edition);
        return inAll(edition.id(), writing -> EditionElement.of(edition, writing));
    }

    /** A register, whole, with its reference. */
    public static JsonData of(Register register) {
        Rules.given("register", register);
        return inAll("register-" + register.released(), writing -> RegisterElement.of(register, writing));
    }

    /** What a register says as of a day: its {@linkplain Register#facts(LocalDate) facts}, with what they cite. */
    public static JsonData of(Register register, LocalDate day) {
        Rules.given("register", register);
        Rules.given("day", day);
        List<Fact> facts = register.facts(day);
        return inAll("facts-" + day, writing -> FactsElement.of(register, register.memberCount(day), facts, writing));
    }

    /**
     * A Member of a register, and what the register says of it as of a day: its seat, what it hosts, its conventions.
     *
     * @throws IllegalArgumentException if the register does not know the code of the Member
     */
    public static JsonData of(Register register, Member member, LocalDate day) {
        Rules.given("register", register);
        Rules.given("Member", member);
        Rules.given("day", day);
        List<Fact> facts = register.facts(member.code(), day);
        return inAll(
                "member-" + member.code().toLowerCase(Locale.ROOT) + "-" + day,
                writing -> FactsElement.of(register, register.memberCount(day), facts, writing)
                        .about(member, register, writing));
    }

    /** Facts, with what they cite. */
    public static JsonData of(List<Fact> facts, List<Source> sources) {
        List<Fact> all = Rules.items("facts", facts);
        List<Source> cited = Rules.items("sources", sources);
        return inAll("facts", writing -> FactsElement.of(all, cited, writing));
    }

    /** What differs between two days. */
    public static JsonData of(Changes changes) {
        Rules.given("changes", changes);
        return inAll(
                "changes-" + changes.from() + "-" + changes.until(), writing -> ChangesElement.of(changes, writing));
    }

    private static JsonData inAll(String name, Function<Writing, Object> root) {
        return new JsonData(name, Optional.empty(), root);
    }

    /**
     * The same with each text in one language: the one that comes nearest, and English where a text has none near, which a finding says. It is not read back,
     * as the model wants English.
     */
    public JsonData in(Locale wished) {
        return new JsonData(name, Optional.of(Rules.given("language", wished)), root);
    }

    /** The name of a file for it, such as {@code wco-2013.json}. */
    public String fileName() {
        return name + language.map(one -> "-" + one.toLanguageTag()).orElse("") + ".json";
    }

    /**
     * Writes it, of whatever length, and leaves the stream open. What is longer than {@link #LONGEST} is read by those methods that take
     * the length.
     *
     * @param findings told of every character that no format can hold; one that was replaced does not read back
     * @throws IOException if the stream fails
     * @throws ExportException if a language has no language tag, a text is longer than 1,048,576 characters, a day lies outside the years
     *     0000 to 9999, or what is referred to is not the one that is listed; nothing
     *     is written then
     */
    public void write(Consumer<Finding> findings, OutputStream out) throws IOException {
        Rules.given("findings", findings);
        Rules.given("stream", out);
        out.write(JsonFormat.written(root.apply(new Writing(findings, language, Vocabulary.LONGEST_WORDS))));
        out.write('\n');
    }

    /**
     * Reads an edition of up to 4 MiB and leaves the stream open.
     *
     * @throws JsonReadException as {@link #readEdition(InputStream, int)}
     * @throws IOException if the stream fails
     */
    public static Edition readEdition(InputStream in) throws IOException {
        return readEdition(in, LONGEST);
    }

    /**
     * Reads an edition and leaves the stream open. Nothing is skipped but white space and the order of what objects have.
     *
     * @param longest the most bytes that the file may have; from 1 to 1 GiB. Up to 4 MiB it may have 400,000 names, values and ends of
     *     objects and lists, beyond that more in proportion; the heap that this takes, about eleven times the length, is the caller's to give
     * @throws JsonReadException if the content is not such a file, breaks a rule of the model, or is longer
     * @throws IOException if the stream fails
     */
    public static Edition readEdition(InputStream in, int longest) throws IOException {
        return EDITION.read(in, longest);
    }

    /**
     * Reads a register of up to 4 MiB, as {@link #readEdition(InputStream)} reads an edition.
     *
     * @throws JsonReadException as {@link #readEdition(InputStream, int)}
     * @throws IOException if the stream fails
     */
    public static Register readRegister(InputStream in) throws IOException {
        return readRegister(in, LONGEST);
    }

    /**
     * Reads a register, as {@link #readEdition(InputStream, int)} reads an edition.
     *
     * @throws JsonReadException as {@link #readEdition(InputStream, int)}
     * @throws IOException if the stream fails
     */
    public static Register readRegister(InputStream in, int longest) throws IOException {
        return REGISTER.read(in, longest);
    }

    /**
     * Reads changes of up to 4 MiB, as {@link #readEdition(InputStream)} reads an edition.
     *
     * @throws JsonReadException as {@link #readEdition(InputStream, int)}
     * @throws IOException if the stream fails
     */
    public static Changes readChanges(InputStream in) throws IOException {
        return CHANGES.read(in, LONGEST);
    }
}
