package org.wcofacts.export.sheet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;

/**
 * A section with all that belongs to it, finished apart from any sheet: {@link FactSheet#with(Draft)} puts it on one, where its
 * sources get the numbers that are free, or those that the sheet gives to the same sources already.
 *
 * @param section what is to be read
 * @param tables its data
 * @param sources those to which its marks and its tables lead, under the numbers of its marks
 * @param findings what was missing when it was made
 */
public record Draft(Section section, List<DataTable> tables, List<SourceNote> sources, List<Finding> findings) {

    /**
     * Checks that its marks lead to its sources.
     *
     * @throws IllegalArgumentException if a part is missing, or a mark leads nowhere
     */
    public Draft {
        String place = "draft of section "
                + Rules.quoted(Rules.given("draft, section", section).id());
        tables = Rules.items(place + ", tables", tables);
        sources = Rules.items(place + ", sources", sources);
        findings = Rules.items(place + ", findings", findings);
        SheetRules.cited(sources, List.of(section));
    }

    /** A section that cites nothing and has no data. */
    public static Draft of(Section section) {
        return new Draft(section, List.of(), List.of(), List.of());
    }

    /** The ids of sources that the section or one of its tables names. */
    Set<String> named() {
        Set<Integer> cited = SheetRules.cited(sources, List.of(section));
        Set<String> named = new TreeSet<>();
        tables.forEach(table -> named.addAll(table.sources()));
        sources.stream().filter(source -> cited.contains(source.number())).forEach(source -> named.add(source.id()));
        return named;
    }
}
