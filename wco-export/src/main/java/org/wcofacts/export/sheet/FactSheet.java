package org.wcofacts.export.sheet;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.Edition;

/**
 * What a sheet says, in one language: sections to read and data tables to calculate with. {@link FactSheets} makes those
 * of editions and registers; here is one of your own:
 *
 * <pre>{@code
 * Block words = new Block.Paragraph(Text.of("Twelve ships called."));
 * FactSheet sheet = FactSheet.builder()
 *         .name("harbour-2025")
 *         .language(Locale.ENGLISH)
 *         .labels(Labels.in(Locale.ENGLISH))
 *         .title("The harbour")
 *         .subtitle("Year 2025")
 *         .asOf("As of 31 December 2025")
 *         .notice("Invented figures.")
 *         .subject("The harbour in 2025")
 *         .author("The harbour office")
 *         .timestamp(Instant.parse("2025-12-31T00:00:00Z"))
 *         .addSections(new Section("ships", Text.of("Ships"), List.of(words)))
 *         .build();
 * Export.pdf(sheet).to(folder.resolve("harbour.pdf"));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface FactSheet {

    /** The stem of file names, without language: lower-case letters, digits and hyphens, such as {@code "brief-2013"}. */
    String name();

    Locale language();

    /** The words that renderers add to those of the sheet, in its language. */
    Labels labels();

    /** What it is called; not blank. */
    String title();

    /**
     * What stands at the foot of pages where title and date have no room: a short name and the date, such as {@code "The harbour, 2025"}. By
     * default the {@linkplain #asOf() date} alone.
     */
    @Value.Default
    default String shortTitle() {
        return asOf();
    }

    /** A line under the title that says which edition this is; may be empty. */
    String subtitle();

    /** The line above the title: what kind of thing this is, and whose; may be empty. By default the {@linkplain #author() author}. */
    @Value.Default
    default String eyebrow() {
        return author();
    }

    /** The date as of which the figures hold, in words. */
    String asOf();

    /** What is printed on every page: whose words these are, and that the sheet is not an official publication; may be empty. */
    String notice();

    /** That the words were translated, and whether a native reader has reviewed them; absent for original words. */
    Optional<String> translationNote();

    /** Under which terms the data may be used, in words; absent if that is not said. */
    Optional<String> licence();

    /** How to cite the sheet, in words; absent if that is not said. */
    Optional<String> citation();

    /**
     * Whose facts the sheet has and under which terms, a paragraph each, where another publishes it; a section with the id {@code
     * attribution} says so. Empty for a sheet under the terms of its maker.
     */
    List<String> attribution();

    /**
     * What another publisher says of licence and citation; a section with the id {@code terms} has it, so that paper does, too. Empty for
     * a sheet under the terms of its maker.
     */
    List<String> terms();

    /** What the sheet is about, in a sentence, for the properties of a file. */
    String subject();

    /** Who compiled it, for the properties of a file. */
    String author();

    List<String> keywords();

    /** The time that files carry as that of their making, so that it never depends on the clock. */
    Instant timestamp();

    /** How closely it is set on pages. */
    @Value.Default
    default Density density() {
        return Density.COMFORTABLE;
    }

    /**
     * The most pages on which it is meant to be printed in the usual sizes; absent if that is not said. A comfortable sheet is set
     * closer to come to it, and may take more; a compact one that takes more says so.
     */
    OptionalInt pages();

    /** Whether a section says whose facts the sheet has. */
    default boolean isAttribution(Section section) {
        return !attribution().isEmpty() && section.id().equals(Terms.ATTRIBUTION);
    }

    /** How it looks, in every format. */
    @Value.Default
    default Brand brand() {
        return Brand.PLAIN;
    }

    /** The line above the title: that of the brand, or else of the sheet. */
    default String headLine() {
        return brand().organization().orElse(eyebrow());
    }

    /** What stands at the foot of every page: the words of the brand, then the notice. */
    default String footLine() {
        return Stream.concat(brand().footer().stream(), Stream.of(notice()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** In reading order. Blocks without anything to show are said in words: see {@link Block}. */
    List<Section> sections();

    List<DataTable> tables();

    /** What the source marks point to, in the order of their numbers. */
    List<SourceNote> sources();

    /** What there is to remark on the sheet and its facts, those on the whole sheet first. */
    List<SheetNote> notes();

    /** The edition that the sheet was made from; absent for a sheet of another origin. */
    Optional<Edition> edition();

    /**
     * What was missing when the sheet was made, and the characters in its texts that no format can hold, which are replaced
     * when it is built; part of the report of every export.
     */
    List<Finding> findings();

    /** Where its lines begin. */
    default Direction direction() {
        return Direction.of(language());
    }

    /** The stem of file names with the language: {@code "brief-2013-en"}. Of a longer name it has the first 100 characters. */
    default String fileStem() {
        String name = name().length() > 100 ? name().substring(0, 100) : name();
        return name + "-" + language().toLanguageTag();
    }

    /**
     * Begins to put a section with what belongs to it onto the sheet: {@code sheet.with(draft).after("fact-file")}. A table of
     * contents gets a line for it.
     *
     * @throws IllegalArgumentException once it has its place, if an id of the draft is one of the sheet
     */
    default Placing with(Draft draft) {
        return new Placing(this, Rules.given("draft", draft));
    }

    /** As {@link #with(Draft)}, of a section whose marks, if it has any, are in the numbers of this sheet. */
    default Placing with(Section section) {
        return with(new Draft(Rules.given("section", section), List.of(), sources(), List.of()));
    }

    /**
     * The sheet without some of its sections or parts of them. With them go the data tables that are theirs alone, remarks on
     * them, lines of contents, and the sources that nothing else names; the numbers of the others close up.
     *
     * @throws IllegalArgumentException if the sheet has no section with such an id; the message names near misses
     */
    default FactSheet without(String... sections) {
        return new SheetParts(this).without(Rules.items("sections", Arrays.asList(sections)));
    }

    /**
     * The sheet with these of its sections alone, in this order; what belongs to the others goes as in {@link #without}.
     *
     * @param sections the ids of sections of the first level
     * @throws IllegalArgumentException if the sheet has no section with such an id; the message names near misses
     */
    default FactSheet choosing(String... sections) {
        return new SheetParts(this).choosing(Rules.items("sections", Arrays.asList(sections)));
    }

    /**
     * The sheet without some of its data tables, and without the sources that nothing else names.
     *
     * @throws IllegalArgumentException if the sheet has no table with such an id; the message names near misses
     */
    default FactSheet withoutTables(String... tables) {
        return new SheetParts(this).withoutTables(Rules.items("tables", Arrays.asList(tables)));
    }

    /** This sheet with its sources numbered anew: those to which its marks lead first, so that what is printed has no gaps. */
    default FactSheet renumbered() {
        return new SheetParts(this).renumbered();
    }

    /**
     * The sheet with another heading of a section, also in a table of contents.
     *
     * @throws IllegalArgumentException if the sheet has no section with this id; the message names near misses
     */
    default FactSheet headed(String section, String heading) {
        return new SheetParts(this).headed(section, Text.of(Rules.given("heading", heading)));
    }

    /** The sheet under another title. */
    default FactSheet titled(String title) {
        return builder().from(this).title(title).build();
    }

    /** The sheet under another line below the title. */
    default FactSheet subtitled(String subtitle) {
        return builder().from(this).subtitle(subtitle).build();
    }

    /** The sheet under another {@link #name()}, from which the names of files are made. */
    default FactSheet named(String name) {
        return builder().from(this).name(name).build();
    }

    /** The sheet set for one side of paper; a PDF that takes more says by how much, and which block would have to go. */
    default FactSheet onOneSide() {
        return builder().from(this).density(Density.COMPACT).pages(1).build();
    }

    /** The sheet in the look of a publisher, in every format. */
    default FactSheet branded(Brand brand) {
        return builder().from(this).brand(Rules.given("brand", brand)).build();
    }

    /**
     * The sheet as another publishes it, under terms of its own. The line above the title names the publisher. If the sheet had
     * terms, whose facts it has and how they may be used is said in a section of its own, which stays, and in every report; a
     * section that leads to a fuller sheet of the first maker goes.
     */
    default FactSheet by(Terms terms) {
        return Rules.given("terms", terms).on(this);
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Collects the parts of a sheet. {@code name}, {@code language}, {@code labels}, {@code title}, {@code subtitle},
     * {@code asOf}, {@code notice}, {@code subject}, {@code author} and {@code timestamp} must be given.
     */
    final class Builder extends ImmutableFactSheet.Builder {
        Builder() {}

        private FactSheet unchecked() {
            return super.build();
        }

        /**
         * Builds the sheet.
         *
         * @throws IllegalArgumentException if a part is missing, the name is not well formed, the title is blank, ids are not
         *     unique, or a source mark or a line of contents leads nowhere
         */
        @Override
        public FactSheet build() {
            FactSheet sheet = super.build();
            if (!sheet.name().matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
                throw new IllegalArgumentException("sheet, name " + Rules.quoted(sheet.name())
                        + ": must be lower-case letters and digits, in parts joined by single hyphens");
            }
            Rules.require(
                    !sheet.title().isBlank(),
                    () -> "sheet " + Rules.quoted(sheet.name()) + ", title: must not be blank");
            SheetRules.check(sheet);
            FactSheet fit = FitTexts.in(sheet).unchecked();
            return new Builder()
                    .from(fit)
                    .sections(Terms.stated(fit, EmptyBlocks.inWords(fit.sections(), fit.labels())))
                    .unchecked();
        }
    }
}
