package org.wcofacts.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Logo;
import org.wcofacts.export.pdf.file.Tag;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.sheet.Density;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Text;

/** The head of the first page: a rule with a tab, a line above the title with the day at its far edge, whose translation it is, title, subtitle. */
final class Cover {

    private static final float RULE = 0.75f;
    private static final float TAB_WIDTH = 76;
    private static final float TAB_HEIGHT = 4;
    private static final float UNDER_TAB = 5;
    private static final float AFTER = 10;

    /** The share of the line above the title that is the day's. */
    private static final float DAY = 0.34f;

    /** The height of a logo on a sheet of several pages and on one for one side, and the share of the text's width. */
    private static final float LOGO = 36;

    private static final float COMPACT_LOGO = 24;
    private static final float LOGO_WIDTH = 0.5f;
    private static final float UNDER_LOGO = 8;

    private static final float LEAST_TITLE = 0.66f;
    private static final float WITHIN = 0.995f;

    private final PageFormat format;
    private final Optional<Logo> logo;
    private final float logoHeight;
    private final Tag cover;
    private final Optional<Setting> eyebrow;
    private final Optional<Setting> asOf;
    private final Optional<Setting> translation;
    private final List<Setting> lines = new ArrayList<>();

    Cover(FactSheet sheet, Composer composer, PageFormat format) {
        this.format = format;
        composer.at("cover");
        this.cover = Tag.top("Sect");
        this.logo = sheet.brand().logo();
        this.logoHeight = format.room(sheet.density() == Density.COMPACT ? COMPACT_LOGO : LOGO);
        float day = format.textWidth() * DAY;
        this.eyebrow = line(composer, cover, sheet.headLine(), Theme.EYEBROW, format.textWidth() - day);
        this.asOf = line(composer, cover, sheet.asOf(), Theme.AS_OF, day);
        this.translation = line(composer, cover, sheet.translationNote().orElse(""), Theme.NOTE, format.textWidth());
        lines.add(composer.set(
                cover.child("H1"),
                sheet.title(),
                onOneLine(composer, sheet.title(), format.words().title()),
                composer.isRightToLeft() ? 1.25f : 1.15f,
                format.textWidth()));
        TextStyle subtitle = sheet.density() == Density.COMPACT ? Theme.COMPACT_SUBTITLE : Theme.SUBTITLE;
        if (!isFirstHeading(sheet.subtitle(), sheet) && !sheet.headLine().contains(sheet.subtitle())) {
            line(composer, cover, sheet.subtitle(), subtitle, format.textWidth())
                    .ifPresent(lines::add);
        }
    }

    /** A title that would break by a few words is set smaller. */
    private TextStyle onOneLine(Composer composer, String title, TextStyle style) {
        float share =
                format.textWidth() / composer.extent(Text.of(title), style).most();
        return share < 1 && share > LEAST_TITLE ? style.at(style.size() * share * WITHIN) : style;
    }

    /** Whether the text begins with the same words. */
    private static boolean isFirstHeading(String words, FactSheet sheet) {
        return !sheet.sections().isEmpty()
                && sheet.sections().get(0).heading().words().equals(words);
    }

    private static Optional<Setting> line(Composer composer, Tag cover, String words, TextStyle style, float width) {
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(composer.set(cover.child("P"), words, style, Theme.TIGHT_LEADING, width));
    }

    /** Refuses a title or subtitle that leaves no room on the first page. */
    void requireFitting() {
        if (textTop() < format.bottom()) {
            throw new ExportException("cover: title, subtitle and date must fit on a page");
        }
    }

    /** Where the text of the first page begins. */
    float textTop() {
        float text = (float) lines.stream().mapToDouble(Setting::height).sum();
        float gaps = format.spacing().cover().gap() * (lines.size() - 1);
        return titleTop() - text - gaps - format.room(AFTER);
    }

    /** Where the rule is drawn. */
    private float rule() {
        float aboveRule = logo.isPresent() ? logoHeight + UNDER_LOGO : 0;
        return format.height() - format.spacing().cover().top() - aboveRule;
    }

    private float titleTop() {
        return translationTop()
                - translation.map(Setting::height).orElse(0f)
                - format.spacing().cover().bottom();
    }

    /** Under the line above the title. */
    private float translationTop() {
        return rule()
                - format.room(TAB_HEIGHT + UNDER_TAB)
                - Math.max(
                        eyebrow.map(Setting::height).orElse(0f),
                        asOf.map(Setting::height).orElse(0f));
    }

    /** A rule from margin to margin with a tab at the reading edge. */
    static void head(Page page, PageFormat format, float y) {
        float tab = format.room(TAB_WIDTH);
        page.decoration(format.side(), y, format.textWidth(), RULE, Colour.NAVY);
        page.decoration(format.side(), y - TAB_HEIGHT, tab, TAB_HEIGHT, Colour.NAVY);
    }

    /** At the reading start over the rule, whole and in its proportions. */
    private void draw(Logo image, Page page) {
        float scale = (float) image.fitting(format.textWidth() * LOGO_WIDTH, logoHeight);
        float width = image.width() * scale;
        float height = image.height() * scale;
        float x = format.side();
        float y = rule() + UNDER_LOGO;
        float left = page.canvas().left(x, width);
        page.canvas()
                .tagged(
                        cover.figure(image.alternative(), left, y, width, height),
                        () -> page.canvas().image(image, x, y, width, height));
    }

    void draw(Page page) {
        logo.ifPresent(image -> draw(image, page));
        head(page, format, rule());
        float top = rule() - format.room(TAB_HEIGHT + UNDER_TAB);
        float day = format.textWidth() * DAY;
        float first = format.textWidth() - day;
        eyebrow.ifPresent(line -> line.draw(page, format.side(), top, first, Page.Align.START));
        asOf.ifPresent(line -> line.draw(page, format.side() + first, top, day, Page.Align.END));
        translation.ifPresent(
                line -> line.draw(page, format.side(), translationTop(), format.textWidth(), Page.Align.START));
        page.file().bookmark(1, lines.get(0).words(), format.height());
        float y = titleTop();
        for (Setting line : lines) {
            line.draw(page, format.side(), y, format.textWidth(), Page.Align.START);
            y -= line.height() + format.spacing().cover().gap();
        }
    }
}
