package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Source;
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
        return new Section(
                "about",
                Text.of(wording.label("section.about")),
                List.of(new Block.BulletList(items()), new Block.Note(Text.of(wording.label("about.marks")))));
    }

    /** What holds for the whole sheet. */
    List<Text> items() {
        List<Text> items = new ArrayList<>();
        items.add(summary());
        otherThanPublished().ifPresent(items::add);
        items.add(Text.of(wording.label("about.as-of", wording.date(edition.asOf()))));
        if (!edition.economies().isEmpty()) {
            items.add(Text.of(wording.label("about.designations")));
        }
        wording.chosenNames().ifPresent(items::add);
        return items;
    }

    /** What the publication has otherwise, besides its words. */
    private Optional<Text> otherThanPublished() {
        List<Text> sentences = new ArrayList<>();
        if (!ownHeadings.isEmpty()) {
            List<Text> quoted = ownHeadings.stream()
                    .map(heading -> wording.phrase("quoted", Text.of(heading)))
                    .toList();
            sentences.add(wording.phrase("about.headings", wording.list(quoted)));
        }
        if (edition.networks().stream().anyMatch(network -> network.hosts().size() > 1)) {
            sentences.add(Text.of(wording.label("about.hosts")));
        }
        return sentences.stream().reduce((some, next) -> some.and(Text.of(" ")).and(next));
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
}
