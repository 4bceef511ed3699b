package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Source;
import org.wcofacts.model.edition.Edition;

/** Whose words a sheet prints, what it is not, and where the official wording stands. */
final class AboutTheSheet {

    /** Stands behind what the dataset derived. */
    static final String DERIVED = "*";

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
        designations().ifPresent(items::add);
        wording.chosenNames().ifPresent(items::add);
        return items;
    }

    /** What is not the publication's and what is not meant, for a sheet on one side. */
    Optional<Text> reservations() {
        return joined(Stream.concat(headings().stream(), designations().stream()));
    }

    /** What the publication has otherwise, besides its words. */
    private Optional<Text> otherThanPublished() {
        boolean lists =
                edition.networks().stream().anyMatch(network -> network.hosts().size() > 1);
        Stream<Text> hosts = lists ? Stream.of(Text.of(wording.label("about.hosts"))) : Stream.of();
        return joined(Stream.concat(headings().stream(), hosts));
    }

    private Optional<Text> headings() {
        List<Text> quoted = ownHeadings.stream()
                .map(heading -> wording.phrase("quoted", Text.of(heading)))
                .toList();
        return quoted.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.phrase("about.headings", wording.list(quoted)));
    }

    private Optional<Text> designations() {
        return edition.economies().isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(wording.label("about.designations")));
    }

    private static Optional<Text> joined(Stream<Text> sentences) {
        return sentences.reduce((some, next) -> some.and(Text.of(" ")).and(next));
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
