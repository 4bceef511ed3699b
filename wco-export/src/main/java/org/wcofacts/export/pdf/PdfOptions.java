package org.wcofacts.export.pdf;

import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.report.Rules;

/**
 * What the maker of a PDF chooses. Immutable.
 *
 * <pre>{@code
 * PdfOptions options = PdfOptions.DEFAULT.paper(PdfOptions.Paper.LETTER).print(PdfOptions.Print.LARGE);
 * Export.pdf(FactSheets.onePage(WcoData.edition(2013), Locale.ENGLISH), options)
 *         .to(folder.resolve("large-print.pdf"));
 * }</pre>
 */
public final class PdfOptions {

    /** The defaults: data attached, A4, standard print. */
    public static final PdfOptions DEFAULT = new PdfOptions(Carrying.DATA, Paper.A4, Print.STANDARD);

    /** Which files a PDF carries. */
    public enum Carrying {
        /** The workbook of the sheet and, of an edition, its XML. */
        DATA,
        /** None. */
        NOTHING
    }

    /** Sizes of paper, upright. */
    public enum Paper {
        /** 210 by 297 millimetres, by ISO 216. */
        A4(595.276f, 841.89f),
        /** 8.5 by 11 inches, as in the United States. */
        LETTER(612, 792);

        private final float width;
        private final float height;

        Paper(float width, float height) {
            this.width = width;
            this.height = height;
        }

        /** In points. */
        float width() {
            return width;
        }

        /** In points. */
        float height() {
            return height;
        }
    }

    /** How large the words are. */
    public enum Print {
        /** The sizes of the design: text of 9.5 points and more, notes smaller. */
        STANDARD(0, 0, 1, 1 / 6f),
        /** For readers with low vision: no word is smaller than 16 points, and the pages are laid out accordingly. */
        LARGE(6, 16, 1.5f, 0.4f);

        private final float more;
        private final float least;
        private final float room;
        private final float hole;

        Print(float more, float least, float room, float hole) {
            this.more = more;
            this.least = least;
            this.room = room;
            this.hole = hole;
        }

        /** A style of the design as it is printed. */
        TextStyle style(TextStyle style) {
            return style.at(Math.max(least, style.size() + more));
        }

        /** The style of the source marks after words of a style that is printed. */
        TextStyle mark(TextStyle style) {
            TextStyle mark = style.mark();
            return mark.size() < least ? style : mark;
        }

        /** The share of the height of a page that may stay empty at its foot rather than part a short table. */
        float largestHole() {
            return hole;
        }

        /** A distance of the design as it is printed, in points. */
        float room(float distance) {
            return distance * room;
        }
    }

    private final Carrying carrying;
    private final Paper paper;
    private final Print print;

    private PdfOptions(Carrying carrying, Paper paper, Print print) {
        this.carrying = Rules.given("options, carrying", carrying);
        this.paper = Rules.given("options, paper", paper);
        this.print = Rules.given("options, print", print);
    }

    /** These options with other attachments. */
    public PdfOptions carrying(Carrying files) {
        return new PdfOptions(files, paper, print);
    }

    /** These options with another paper size. */
    public PdfOptions paper(Paper other) {
        return new PdfOptions(carrying, other, print);
    }

    /** These options with words of another size. */
    public PdfOptions print(Print other) {
        return new PdfOptions(carrying, paper, other);
    }

    /** Which files are attached. */
    public Carrying carrying() {
        return carrying;
    }

    /** What it is printed on. */
    public Paper paper() {
        return paper;
    }

    /** How large its words are. */
    public Print print() {
        return print;
    }

    /** What file names say of the paper and the print: nothing of A4 in the usual sizes. */
    public String fileNameSuffix() {
        return (paper == Paper.LETTER ? "-letter" : "") + (print == Print.LARGE ? "-large-print" : "");
    }
}
