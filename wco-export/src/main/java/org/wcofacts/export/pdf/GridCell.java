package org.wcofacts.export.pdf;

import java.util.List;

/**
 * A cell of a grid: settings one under the other, or a label beside a body on the same line.
 *
 * @param indent how far the body stands beside its label; zero if the settings stand one under the other
 */
record GridCell(List<Setting> settings, float indent) {

    static GridCell stacked(List<Setting> settings) {
        return new GridCell(settings, 0);
    }

    static GridCell beside(Setting label, Setting body, float indent) {
        return new GridCell(List.of(label, body), indent);
    }

    float height() {
        return indent == 0
                ? (float) settings.stream().mapToDouble(Setting::height).sum()
                : settings.get(1).height();
    }

    void draw(Page page, float x, float top, float width) {
        if (indent == 0) {
            float y = top;
            for (Setting setting : settings) {
                setting.draw(page, x, y, width, Page.Align.START);
                y -= setting.height();
            }
        } else {
            Setting label = settings.get(0);
            Setting body = settings.get(1);
            float raised = top + label.ascent() - body.ascent();
            label.draw(page, x, raised, indent, Page.Align.START);
            body.draw(page, x + indent, top, width - indent, Page.Align.START);
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
