package org.wcofacts.export.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;

/**
 * Who publishes a sheet, and under which terms, in the words of the publisher, which a section of the sheet has in every format:
 *
 * <pre>{@code
 * Terms terms = Terms.of("Ministry of Finance of Alphaland")
 *         .licence("Free to copy with our name")
 *         .citation("Ministry of Finance of Alphaland, Alphaland in brief, 2025");
 * FactSheet sheet = FactSheets.own("brief", "Alphaland in brief", LocalDate.of(2025, 11, 30), Locale.ENGLISH, terms);
 * }</pre>
 *
 * @param author who publishes it; not blank
 * @param licence under which terms it may be used; absent if that is not said
 * @param citation how to cite it; absent if that is not said
 * @param notice what is printed on every page, before that the sheet is no official publication; absent if there is nothing more to say
 */
public record Terms(String author, Optional<String> licence, Optional<String> citation, Optional<String> notice) {

    /** The id of the section that says whose facts a sheet has. */
    static final String ATTRIBUTION = "attribution";

    /** The id of the section that has the licence of a publisher and how to cite the sheet. */
    private static final String TERMS = "terms";

    /** The id of the section that names what a fuller sheet of the first maker has. */
    private static final String FULL_SHEET = "full-sheet";

    public Terms {
        words("author", author);
        Rules.given("terms, licence", licence).ifPresent(words -> words("licence", words));
        Rules.given("terms, citation", citation).ifPresent(words -> words("citation", words));
        Rules.given("terms, notice", notice).ifPresent(words -> words("notice", words));
    }

    private static void words(String what, String words) {
        Rules.given("terms, " + what, words);
        Rules.require(!words.isBlank(), () -> "terms, " + what + ": must not be blank");
    }

    /** Those of a publisher who says no more. */
    public static Terms of(String author) {
        return new Terms(author, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** These terms with a licence. */
    public Terms licence(String words) {
        return new Terms(author, Optional.of(Rules.given("terms, licence", words)), citation, notice);
    }

    /** These terms with how to cite the sheet. */
    public Terms citation(String words) {
        return new Terms(author, licence, Optional.of(Rules.given("terms, citation", words)), notice);
    }

    /** These terms with a notice for every page. */
    public Terms notice(String words) {
        return new Terms(author, licence, citation, Optional.of(Rules.given("terms, notice", words)));
    }

    /** A sheet under these terms: whose facts it has is said in a section of its own. */
    FactSheet on(FactSheet sheet) {
        List<String> attribution = new ArrayList<>(sheet.attribution());
        FactSheet.Builder theirs = FactSheet.builder();
        if (attribution.isEmpty()) {
            sheet.citation().ifPresent(words -> attribution.add(sheet.labels().format("attribution.facts", words)));
            sheet.licence().ifPresent(attribution::add);
            theirs.from(withoutHint(sheet));
            attribution.stream()
                    .limit(1)
                    .forEach(words -> theirs.addFindings(
                            new Finding(Finding.Kind.ATTRIBUTION_KEPT, "section '" + ATTRIBUTION + "'", words)));
        } else {
            theirs.from(sheet)
                    .sections(sheet.sections().stream()
                            .filter(section -> !section.id().equals(TERMS))
                            .toList());
        }
        String kept = attribution.isEmpty() ? sheet.notice() : sheet.labels().get("attribution.notice");
        return theirs.author(author)
                .eyebrow(author)
                .licence(licence)
                .citation(citation)
                .notice(notice.map(more -> joined(more, kept)).orElse(kept))
                .attribution(attribution)
                .terms(published(sheet.labels()))
                .build();
    }

    private static String joined(String first, String second) {
        return second.isBlank() ? first : first + " · " + second;
    }

    private static FactSheet withoutHint(FactSheet sheet) {
        boolean hints = SheetParts.ids(sheet.sections()).contains(FULL_SHEET);
        return hints ? new SheetParts(sheet).without(List.of(FULL_SHEET)) : sheet;
    }

    /** The sections of a sheet, then its publisher's terms and whose facts it has, where that has to be said and is not. */
    static List<Section> stated(FactSheet sheet, List<Section> sections) {
        List<Section> all = new ArrayList<>(sections);
        if (!SheetParts.ids(sections).contains(ATTRIBUTION)
                && !sheet.attribution().isEmpty()) {
            all.add(note(sheet, ATTRIBUTION, String.join(" ", sheet.attribution())));
        }
        if (!SheetParts.ids(sections).contains(TERMS) && !sheet.terms().isEmpty()) {
            boolean last = !all.isEmpty() && sheet.isAttribution(all.get(all.size() - 1));
            all.add(last ? all.size() - 1 : all.size(), note(sheet, TERMS, String.join(" ", sheet.terms())));
        }
        return all;
    }

    private static Section note(FactSheet sheet, String id, String words) {
        Text heading = Text.of(sheet.labels().get("section." + id));
        return new Section(id, heading, List.of(new Block.Note(Text.of(words))));
    }

    private List<String> published(Labels labels) {
        return Stream.concat(
                        licence.stream(),
                        citation.map(line -> labels.format("pair", labels.get("xlsx.citation"), line)).stream())
                .toList();
    }
}
