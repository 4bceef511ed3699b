package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wcofacts.export.sheet.SheetNote;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Fact;

/** The remarks that facts carry: footnotes, how values were derived, and what other sources give instead. */
public final class FactNotes {

    private final Wording wording;
    private final List<SheetNote> notes = new ArrayList<>();

    public FactNotes(Wording wording) {
        this.wording = wording;
    }

    public List<SheetNote> notes() {
        return List.copyOf(notes);
    }

    public FactNotes about(Text words) {
        notes.add(new SheetNote(SheetNote.Kind.ABOUT, wording.label("section.about"), words.words()));
        return this;
    }

    public FactNotes notKnown(String about, String words) {
        notes.add(new SheetNote(SheetNote.Kind.NOT_KNOWN, about, words));
        return this;
    }

    public FactNotes of(List<Fact> facts) {
        facts.forEach(this::add);
        return this;
    }

    private void add(Fact fact) {
        if (fact.kind() == Fact.Kind.FOOTNOTE) {
            notes.add(new SheetNote(SheetNote.Kind.FOOTNOTE, fact.id(), words(fact)));
        } else if (fact.kind() == Fact.Kind.DISPUTED) {
            String sources = fact.provenance().citations().stream()
                    .map(Citation::source)
                    .distinct()
                    .collect(Collectors.joining("; "));
            notes.add(new SheetNote(SheetNote.Kind.DISPUTED, fact.id(), words(fact) + " (" + sources + ")"));
        }
        if (fact.provenance().basis() != Basis.STATED) {
            fact.provenance()
                    .explanation()
                    .ifPresent(how ->
                            notes.add(new SheetNote(SheetNote.Kind.DERIVED, fact.id(), wording.words(how, fact.id()))));
        }
    }

    private String words(Fact fact) {
        return fact.value().accept(new FactWords(wording)).words();
    }
}
