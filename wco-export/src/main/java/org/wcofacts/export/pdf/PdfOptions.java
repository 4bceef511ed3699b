package org.wcofacts.export.pdf;

import java.util.Locale;
import java.util.Optional;
import org.wcofacts.export.look.Brand;
import org.wcofacts.export.look.Orientation;
import org.wcofacts.export.look.Paper;
import org.wcofacts.export.pdf.type.TextStyle;
import org.wcofacts.export.report.Rules;

/**
 * What the maker of a PDF chooses. Immutable.
 *
 * <pre>{@code
 * PdfOptions options = PdfOptions.DEFAULT.paper(Paper.LETTER).print(PdfOptions.Print.LARGE);
 * System.out.println("brief" + options.fileNameSuffix() + ".pdf"); // brief-letter-large-print.pdf
 * }</pre>
 */
public final class PdfOptions {

    /** The defaults: data attached, the paper of the sheet's brand, which is A4 where there is none, standard print. */
    public static final PdfOptions DEFAULT =
            new PdfOptions(Carrying.DATA, Optional.empty(), Optional.empty(), Print.STANDARD, Overfull.REPORTED);

    /** Which files a PDF carries. */
    public enum Carrying {
        /** The workbook of the sheet and, of an edition, its XML. */
        DATA,
        /** None. */
        NOTHING
    }

    /** What becomes of a sheet that takes more pages than it is meant for. */
    public enum Overfull {
        /** It is written on as many pages as it takes, with a finding that says by how much and which block would have to go. */
        REPORTED,
        /** It fails with an {@link org.wcofacts.export.report.ExportException} that says so. */
        REFUSED
    }

    /** How large the words are. */
    public enum Print {
        /** The sizes of the design: text of 9.5 points and more, notes smaller. */
        STANDARD(0, 0, 1, 1 / 6f),
        /** For readers with low vision: no word is smaller than 16 points, and the pages are laid out accordingly. */
        LARGE(6, 16, 1.5f, 0.3f);

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
    private final Optional<Paper> paper;
    private final Optional<Orientation> orientation;
    private final Print print;
    private final Overfull overfull;

    private PdfOptions(
            Carrying carrying,
            Optional<Paper> paper,
            Optional<Orientation> orientation,
            Print print,
            Overfull overfull) {
        this.carrying = Rules.given("options, carrying", carrying);
        this.paper = Rules.given("options, paper", paper);
        this.orientation = Rules.given("options, orientation", orientation);
        this.print = Rules.given("options, print", print);
        this.overfull = Rules.given("options, overfull", overfull);
    }

    /** These options with other attachments. */
    public PdfOptions carrying(Carrying files) {
        return new PdfOptions(files, paper, orientation, print, overfull);
    }

    /** These options with a paper size, instead of that of the sheet's brand. */
    public PdfOptions paper(Paper other) {
        return new PdfOptions(
                carrying, Optional.of(Rules.given("options, paper", other)), orientation, print, overfull);
    }

    /** These options with the paper held otherwise than the sheet's brand says. */
    public PdfOptions orientation(Orientation other) {
        return new PdfOptions(
                carrying, paper, Optional.of(Rules.given("options, orientation", other)), print, overfull);
    }

    /** These options with words of another size. */
    public PdfOptions print(Print other) {
        return new PdfOptions(carrying, paper, orientation, other, overfull);
    }

    /** These options with another end for sheets that take more pages than they are meant for. */
    public PdfOptions overfull(Overfull end) {
        return new PdfOptions(carrying, paper, orientation, print, end);
    }

    /** Which files are attached. */
    public Carrying carrying() {
        return carrying;
    }

    /** These options, on the paper of a brand and held as there where they say nothing of it. */
    PdfOptions orOn(Brand brand) {
        return new PdfOptions(
                carrying,
                Optional.of(paper.orElse(brand.paper())),
                Optional.of(orientation.orElse(brand.orientation())),
                print,
                overfull);
    }

    /** What it is printed on; absent for the paper of the sheet's brand. */
    public Optional<Paper> paper() {
        return paper;
    }

    /** How the paper is held; absent for what the sheet's brand says. */
    public Optional<Orientation> orientation() {
        return orientation;
    }

    /** How large its words are. */
    public Print print() {
        return print;
    }

    /** What becomes of a sheet that takes more pages than it is meant for. */
    public Overfull overfull() {
        return overfull;
    }

    /** What file names say of the paper and the print: nothing of upright A4, of that of a brand, or of the usual sizes. */
    public String fileNameSuffix() {
        String size = paper.filter(other -> other != Paper.A4)
                .map(other -> "-" + other.name().toLowerCase(Locale.ROOT))
                .orElse("");
        String held = orientation.filter(Orientation.LANDSCAPE::equals).isPresent() ? "-landscape" : "";
        return size + held + (print == Print.LARGE ? "-large-print" : "");
    }
}
