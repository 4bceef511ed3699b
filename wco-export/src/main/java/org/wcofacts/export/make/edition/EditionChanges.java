package org.wcofacts.export.make.edition;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.WhatChanged;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;

/** Makes the sheet that says what differs between two editions. */
public final class EditionChanges {

    private final Edition older;
    private final Edition newer;
    private final Wording wording;

    public EditionChanges(Edition older, Edition newer, SheetLanguage language) {
        this.older = Rules.given("older edition", older);
        this.newer = Rules.given("newer edition", newer);
        Rules.require(
                older.asOf().compareTo(newer.asOf()) < 0,
                () -> "changes: the older edition, of " + older.asOf() + ", must be before the newer, of "
                        + newer.asOf());
        Map<String, Source> sources = new LinkedHashMap<>();
        older.sources().forEach(source -> sources.put(source.id(), source));
        newer.sources().forEach(source -> sources.put(source.id(), source));
        this.wording = Wording.citing(language, List.copyOf(sources.values()));
    }

    public FactSheet sheet() {
        String organization = wording.words(newer.organization().name().value(), "organization, name");
        String span = wording.label("span", wording.date(older.asOf()), wording.date(newer.asOf()));
        String title = wording.label("section.changes");
        String subtitle = organization + " · " + span;
        String asOf = wording.label("as-of", wording.date(newer.asOf()));
        WhatChanged changed = new WhatChanged(older.facts(), newer.facts(), wording);
        return wording.finished(FactSheet.builder()
                .name(older.id() + "-to-" + newer.id())
                .language(wording.language())
                .labels(wording.labels())
                .title(title)
                .subtitle(subtitle)
                .asOf(asOf)
                .licence(wording.licence(Stream.concat(older.sources().stream(), newer.sources().stream())
                        .toList()))
                .citation(wording.citation(title, subtitle, asOf))
                .translationNote(wording.translationNote(newer.facts()))
                .notice(wording.label("notice"))
                .subject(wording.label("changes.subject", organization, span))
                .eyebrow(wording.label("eyebrow", organization))
                .author(wording.label("author"))
                .addKeywords(organization, wording.label("keyword.customs"))
                .timestamp(newer.released().atStartOfDay().toInstant(ZoneOffset.UTC))
                .addAllSections(changed.sections(List.of()))
                .addTables(changed.table()));
    }
}
