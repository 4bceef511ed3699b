package org.wcofacts.export.sheet;

import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.report.Finding;

/** A sheet under the terms of another publisher: whose facts it has is said in a section of its own. */
final class Attribution {

    /** The id of the section that says whose facts a sheet has. */
    static final String SECTION = "attribution";

    /** The id of the section that names what a fuller sheet of ours has. */
    private static final String FULL_SHEET = "full-sheet";

    private Attribution() {}

    static FactSheet by(FactSheet sheet, Terms terms) {
        List<String> attribution = new ArrayList<>(sheet.attribution());
        FactSheet.Builder theirs = FactSheet.builder();
        if (attribution.isEmpty()) {
            sheet.citation().ifPresent(words -> attribution.add(sheet.labels().format("attribution.facts", words)));
            sheet.licence().ifPresent(attribution::add);
            theirs.from(withoutHint(sheet));
            attribution.stream()
                    .limit(1)
                    .forEach(words -> theirs.addFindings(
                            new Finding(Finding.Kind.ATTRIBUTION_KEPT, "section '" + SECTION + "'", words)));
        } else {
            theirs.from(sheet);
        }
        return theirs.author(terms.author())
                .eyebrow(terms.author())
                .licence(terms.licence())
                .citation(terms.citation())
                .notice(terms.notice().map(more -> joined(more, sheet.notice())).orElse(sheet.notice()))
                .attribution(attribution)
                .build();
    }

    private static String joined(String first, String second) {
        return second.isBlank() ? first : first + " · " + second;
    }

    private static FactSheet withoutHint(FactSheet sheet) {
        boolean hints = SheetParts.ids(sheet.sections()).contains(FULL_SHEET);
        return hints ? new SheetParts(sheet).without(List.of(FULL_SHEET)) : sheet;
    }

    /** The sections, and what says whose facts they have, if that has to be said and is not. */
    static List<Section> added(List<Section> sections, List<String> attribution, Labels labels) {
        if (attribution.isEmpty() || SheetParts.ids(sections).contains(SECTION)) {
            return sections;
        }
        List<Section> all = new ArrayList<>(sections);
        List<Block> blocks = attribution.stream()
                .<Block>map(words -> new Block.Note(Text.of(words)))
                .toList();
        all.add(new Section(SECTION, Text.of(labels.get("section.attribution")), blocks));
        return all;
    }
}
