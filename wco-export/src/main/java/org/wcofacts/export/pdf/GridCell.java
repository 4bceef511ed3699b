package org.wcofacts.export.pdf;

import java.util.List;

/**
 * A cell of a grid: settings one under the other, or one beside the other.
 *
 * @param indent how far the second setting stands beside the first; zero if they stand one under the other
 */
record GridCell(List<Setting> settings, float indent) {

    static GridCell stacked(List<Setting> settings) {
        return new GridCell(settings, 0);
    }

    static GridCell beside(Setting label, Setting body, float indent) {
        return new GridCell(List.of(label, body), indent);
    }

    float height() {
        double height = indent == 0
                ? settings.stream().mapToDouble(Setting::height).sum()
                : settings.stream().mapToDouble(Setting::height).max().orElse(0);
        return (float) height;
    }

    void draw(Page page, float x, float top, float width) {
        float y = top;
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            float shift = i == 0 ? 0 : indent;
            setting.draw(page, x + shift, y, width - shift, Page.Align.START);
            y -= indent == 0 ? setting.height() : 0;
        }
    }

    /** Cells that stand side by side. */
    record Row(Page page, List<GridCell> cells) {

        void draw(float x, float top, float width, float gutter) {
            float at = x;
            for (GridCell cell : cells) {
                cell.draw(page, at, top, width);
                at += width + gutter;
            }
        }
    }
}
