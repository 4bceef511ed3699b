package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.LinkTarget;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;

/**
 * The sources one after the other, as lines of text that are a list to who hears them; of an address it prints where it leads, the link
 * has the rest.
 */
final class SourceList {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private final Composer composer;
    private final PageFormat format;
    private final Tag list;

    SourceList(Composer composer, PageFormat format, Tag list) {
        this.composer = composer;
        this.format = format;
        this.list = list;
    }

    /** Adds the lines, with the parts before them on the first. */
    void add(List<Composer.Part> before, List<SourceNote> sources, List<Strip> strips) {
        IdentityHashMap<Tag, LinkTarget> labels = new IdentityHashMap<>();
        List<Composer.Part> parts = new ArrayList<>(before);
        for (SourceNote source : sources) {
            Tag item = list.child("LI");
            Tag label = item.child("Lbl");
            String place = "source " + source.id();
            Text number = Text.of(source.number() + NO_BREAK_SPACE);
            labels.put(label, new LinkTarget.Source(source.number()));
            parts.add(new Composer.Part(label, number, Theme.SOURCE_NUMBER, place));
            parts.add(
                    new Composer.Part(item.child("LBody"), hosts(source.text()).and(Text.of("  ")), Theme.NOTE, place));
        }
        Flow flow = composer.flowLeftToRight(parts, format.spacing().tightLeading(), format.textWidth());
        List<Strip> lines = flow.strips(format, composer.isRightToLeft() ? Page.Align.END : Page.Align.START);
        for (int i = 0; i < lines.size(); i++) {
            List<LinkTarget> targets = flow.begunOn(flow.lines().get(i)).stream()
                    .map(labels::get)
                    .filter(Objects::nonNull)
                    .toList();
            strips.add(lines.get(i).at(targets));
        }
    }

    private static Text hosts(Text source) {
        return Text.of(source.spans().stream().map(SourceList::withoutPath).toArray(Span[]::new));
    }

    private static Span withoutPath(Span span) {
        return span.webLink()
                .filter(address -> address.toString().equals(span.words()) && address.getHost() != null)
                .map(address ->
                        Span.builder().from(span).words(address.getHost()).build())
                .orElse(span);
    }
}
