package org.wcofacts.export.make.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.AllFactsTable;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.FactNotes;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Basis;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.edition.CoreValue;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.KeyActivity;
import org.wcofacts.model.edition.Statement;
import org.wcofacts.model.edition.StrategicGoal;
import org.wcofacts.model.edition.Topic;

/** The sections of the sheet that tells all of an edition, those of the page with the essentials, and the tables of both. */
public final class InBrief {

    /** The most pages on which all of an edition is meant to be printed. */
    public static final int PAGES = 3;

    private final Edition edition;
    private final Wording wording;
    private final KeyFactsSection keyFacts;
    private final RegionalEntities entities;
    private final List<String> ownHeadings = new ArrayList<>();

    public InBrief(Edition edition, Wording wording) {
        this.edition = edition;
        this.wording = wording;
        this.keyFacts = new KeyFactsSection(edition, wording);
        this.entities = new RegionalEntities(edition, wording);
    }

    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(keyFacts.section());
        sections.add(introduction());
        edition.vision().ifPresent(vision -> sections.add(statement("vision", vision)));
        edition.mission().ifPresent(mission -> sections.add(statement("mission", mission)));
        if (!edition.values().isEmpty()) {
            sections.add(values());
        }
        if (!edition.keyActivities().isEmpty()) {
            sections.add(keyActivities());
        }
        if (!edition.strategicGoals().isEmpty()) {
            sections.add(strategicGoals());
        }
        if (!edition.networks().isEmpty()) {
            sections.add(entities.section());
        }
        sections.add(new AboutTheSheet(edition, wording, ownHeadings).section());
        return sections;
    }

    /** Facts, statements and short lists, which fit on one side, and what the full sheet adds: running texts and hosts. */
    public List<Section> essentials() {
        List<Section> sections = new ArrayList<>();
        sections.add(keyFacts.essentials());
        edition.vision().ifPresent(vision -> sections.add(statement("vision", vision)));
        edition.mission().ifPresent(mission -> sections.add(statement("mission", mission)));
        if (!edition.values().isEmpty()) {
            sections.add(values());
        }
        if (!edition.strategicGoals().isEmpty()) {
            sections.add(strategicGoals());
        }
        if (!edition.keyActivities().isEmpty()) {
            sections.add(new Section(
                    "key-activities", Text.of(wording.label("section.key-activities")), List.of(activityTitles())));
        }
        sections.add(fullSheet());
        return sections;
    }

    private Section fullSheet() {
        List<Text> more = new ArrayList<>();
        more.add(Text.of(wording.label("full-sheet.introduction")));
        more.add(Text.of(wording.label("full-sheet.remarks")));
        for (KeyActivity activity : edition.keyActivities()) {
            activity.topics().forEach(topic -> more.add(wording.phrase("quoted", heading(topic))));
        }
        if (!edition.networks().isEmpty()) {
            more.add(Text.of(wording.label("full-sheet.networks")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                wording.phrase("full-sheet.also", wording.items(more).printed())));
        new AboutTheSheet(edition, wording, ownHeadings)
                .reservations()
                .ifPresent(reservations -> blocks.add(new Block.Note(reservations)));
        return new Section("full-sheet", Text.of(wording.label("section.full-sheet")), blocks);
    }

    /** The tables of all sheets of the edition. */
    public List<DataTable> tables() {
        return List.of(
                keyFacts.data(),
                valueListing().data(edition.values()),
                activityListing().data(edition.keyActivities()),
                goalListing().data(edition.strategicGoals()),
                entities.data(),
                new AllFactsTable(wording).of(edition.facts()));
    }

    /** What there is to remark, once the sections are made. */
    public List<SheetNote> notes() {
        FactNotes notes = new FactNotes(wording);
        new AboutTheSheet(edition, wording, ownHeadings).items().forEach(notes::about);
        for (KeyActivity activity : edition.keyActivities()) {
            if (activity.topics().isEmpty()) {
                notes.notKnown(activity.id(), wording.label("column.topic") + ": " + wording.label("not-set-out"));
            }
        }
        return notes.of(edition.facts()).notes();
    }

    /** An introduction is one under any name, so nothing is said of whose heading it is. */
    private Section introduction() {
        Text heading = edition.introduction()
                .heading()
                .map(stated -> wording.text(stated, "introduction, heading"))
                .orElseGet(() -> Text.of(wording.label("section.introduction")));
        List<Block> blocks = paragraphs(edition.introduction()).stream()
                .<Block>map(Block.Paragraph::new)
                .toList();
        return new Section("introduction", heading, blocks);
    }

    private Section statement(String id, Statement statement) {
        Text heading = statement
                .heading()
                .map(stated -> wording.text(stated, id + ", heading"))
                .orElseGet(() -> ownHeading(id));
        return new Section(id, heading, List.of(new Block.Statement(paragraphs(statement))));
    }

    private Text ownHeading(String id) {
        String label = wording.label("section." + id);
        ownHeadings.add(label);
        return Text.of(label);
    }

    private List<Text> paragraphs(Statement statement) {
        List<Text> paragraphs = new ArrayList<>();
        for (LocalizedText paragraph : statement.summary()) {
            String place = statement.id() + ", paragraph " + (paragraphs.size() + 1);
            boolean last = paragraphs.size() == statement.summary().size() - 1;
            paragraphs.add(
                    last ? wording.cited(paragraph, statement.provenance(), place) : wording.text(paragraph, place));
        }
        statement
                .officialWording()
                .ifPresent(official -> paragraphs.add(Text.of(Span.of(wording.label("official-wording") + " "))
                        .and(wording.cited(official, statement.provenance(), statement.id() + ", wording"))));
        return paragraphs;
    }

    private Section values() {
        return new Section(
                "values", ownHeading("values"), List.of(valueListing().bullets("value", edition.values())));
    }

    private Listing<CoreValue> valueListing() {
        return new Listing<CoreValue>("values", wording)
                .text("value", value -> Cell.of(wording.text(value.summary(), value.id())))
                .sources(CoreValue::provenance);
    }

    private Section keyActivities() {
        List<Block> blocks = new ArrayList<>();
        edition.keyActivitiesBackground()
                .ifPresent(background ->
                        paragraphs(background).forEach(paragraph -> blocks.add(new Block.Paragraph(paragraph))));
        blocks.add(activityTitles());
        List<Section> topics = new ArrayList<>();
        for (KeyActivity activity : edition.keyActivities()) {
            activity.topics().forEach(topic -> topics.add(topic(activity, topic)));
        }
        return new Section("key-activities", Text.of(wording.label("section.key-activities")), blocks, topics);
    }

    private Block activityTitles() {
        return activityListing().bullets("title", edition.keyActivities());
    }

    private Listing<KeyActivity> activityListing() {
        return new Listing<KeyActivity>("key_activities", wording)
                .text("title", activity -> Cell.of(wording.text(activity.title(), activity.id())))
                .text("topic", this::topics)
                .sources(KeyActivity::provenance);
    }

    private Cell topics(KeyActivity activity) {
        List<Text> titles = activity.topics().stream().map(this::heading).toList();
        return titles.isEmpty() ? wording.absent(Absence.NOT_SET_OUT) : wording.items(titles);
    }

    private Text heading(Topic topic) {
        return wording.text(topic.title(), topic.id() + ", heading");
    }

    private Section topic(KeyActivity activity, Topic topic) {
        List<Block> blocks = new ArrayList<>();
        paragraphs(topic.statement()).forEach(paragraph -> blocks.add(new Block.Paragraph(paragraph)));
        placement(activity, topic.placement()).ifPresent(blocks::add);
        return new Section(topic.id(), heading(topic), blocks);
    }

    private Optional<Block> placement(KeyActivity activity, Provenance placement) {
        if (placement.basis() == Basis.STATED) {
            return Optional.empty();
        }
        return Optional.of(
                new Block.Note(wording.phrase("topic.placement", wording.text(activity.title(), activity.id()))));
    }

    private Section strategicGoals() {
        return new Section(
                "strategic-goals",
                Text.of(wording.label("section.strategic-goals", edition.year())),
                List.of(goalListing().grid("title", edition.strategicGoals())));
    }

    private Listing<StrategicGoal> goalListing() {
        return new Listing<StrategicGoal>("strategic_goals", wording)
                .key("number")
                .number("number", goal -> Cell.of(goal.number()))
                .text("title", goal -> Cell.of(wording.text(goal.title(), goal.id())))
                .sources(StrategicGoal::provenance);
    }
}
