package org.wcofacts.export.make.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.edition.Edition;

/** Whose words a sheet prints, what it is not, and where the official wording stands. */
final class AboutTheSheet {

    private final Edition edition;
    private final Wording wording;
    private final List<String> ownHeadings;

    AboutTheSheet(Edition edition, Wording wording, List<String> ownHeadings) {
        this.edition = edition;
        this.wording = wording;
        this.ownHeadings = ownHeadings;
    }

    Section section() {
        List<Text> items = new ArrayList<>(items());
        items.add(Text.of(wording.label("about.marks")));
        return new Section("about", Text.of(wording.label("section.about")), List.of(new Block.BulletList(items)));
    }

    /** What holds for the whole sheet. */
    List<Text> items() {
        List<Text> items = new ArrayList<>();
        items.add(summary());
        items.add(officialWording());
        if (!ownHeadings.isEmpty()) {
            List<Text> quoted = ownHeadings.stream()
                    .map(heading -> wording.phrase("quoted", Text.of(heading)))
                    .toList();
            items.add(wording.phrase("about.headings", wording.list(quoted)));
        }
        items.add(Text.of(wording.label("about.as-of", wording.date(edition.asOf()))));
        if (edition.networks().stream().anyMatch(network -> network.hosts().size() > 1)) {
            items.add(Text.of(wording.label("about.hosts")));
        }
        if (!edition.economies().isEmpty()) {
            items.add(Text.of(wording.label("about.designations")));
        }
        wording.chosenNames().ifPresent(items::add);
        return items;
    }

    private Text summary() {
        Source publication = edition.publication();
        String publisher = publication.publisher().orElse(publication.title());
        return wording.phrase(
                "about.summary",
                wording.phrase("quoted", wording.foreign(publication.title(), publication.language())),
                wording.foreign(publisher, publication.language()),
                Text.of(Integer.toString(edition.revision())));
    }

    private Text officialWording() {
        Text text = Text.of(wording.label("about.official-wording"));
        return edition.organization()
                .website()
                .map(Stated::value)
                .map(website -> text.and(Text.of(" " + wording.label("about.official-wording.website") + " "))
                        .and(link(website)))
                .orElse(text);
    }

    private static Text link(URI address) {
        return Text.of(Span.builder().words(address.toString()).link(address).build());
    }
}
