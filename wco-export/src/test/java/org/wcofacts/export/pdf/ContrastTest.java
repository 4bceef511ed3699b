package org.wcofacts.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wcofacts.export.sheet.FactSheet;

/** What is drawn stands out from the ground that it is drawn on, measured in the finished pages. */
class ContrastTest {

    /** WCAG 2.2, 1.4.3 and 1.4.11. */
    private static final double OF_TEXT = 4.5;

    private static final double OF_GRAPHICS = 3;

    /** Lines thinner than this help the eye along and say nothing. */
    private static final double THIN = 0.6;

    static Stream<FactSheet> sheets() {
        return Stream.of(
                Sheets.drawn(Locale.ENGLISH), Sheets.drawn(Locale.forLanguageTag("ar")), Charts.sheet(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyLetterAndEveryMeaningfulBox(FactSheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(Sheets.pdf(sheet))) {
            int letters = 0;
            int boxes = 0;
            for (PDPage page : document.getPages()) {
                Painted painted = new Painted(page);
                painted.processPage(page);
                assertThat(painted.letters).allMatch(letter -> letter.contrast() >= OF_TEXT);
                assertThat(painted.meaningful).allMatch(box -> box.contrast() >= OF_GRAPHICS);
                letters += painted.letters.size();
                boxes += painted.meaningful.size();
            }
            assertThat(letters).isGreaterThan(100);
            assertThat(boxes).isGreaterThan(1);
        }
    }

    /** Something to be seen, its place, and how it stands out. */
    private record Mark(double x, double y, double contrast) {}

    /** A filled box. */
    private record Box(Rectangle2D place, double luminance) {}

    /** Follows what is painted, and how it stands out from what is below it. */
    private static final class Painted extends PDFGraphicsStreamEngine {

        private final List<Mark> letters = new ArrayList<>();
        private final List<Mark> meaningful = new ArrayList<>();
        private final List<Box> boxes = new ArrayList<>();
        private Rectangle2D path = new Rectangle2D.Double();
        private boolean decoration;

        Painted(PDPage page) {
            super(page);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals("BDC")) {
                decoration = operands.get(0).equals(COSName.ARTIFACT);
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path = new Rectangle2D.Double();
            path.setFrameFromDiagonal(p0, p2);
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            double luminance = luminance();
            boolean says = Math.min(path.getWidth(), path.getHeight()) >= THIN;
            boolean ground = luminance > 0.8;
            if (!decoration && says && !ground) {
                meaningful.add(mark(path.getX() + 0.2, path.getY() + 0.2, luminance, luminance));
            }
            boxes.add(new Box(path, luminance));
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            letters.add(mark(matrix.getTranslateX() + 0.5, matrix.getTranslateY() + 1, luminance(), -1));
        }

        private Mark mark(double x, double y, double luminance, double own) {
            return new Mark(x, y, contrast(luminance, below(x, y, own)));
        }

        /** How light the ground is at a point, apart from other parts of the same drawing. */
        private double below(double x, double y, double own) {
            double luminance = 1;
            for (Box box : boxes) {
                luminance = box.luminance() != own && box.place().contains(x, y) ? box.luminance() : luminance;
            }
            return luminance;
        }

        private double luminance() throws IOException {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
        }

        private static double linear(int part) {
            double share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }

        private static double contrast(double one, double other) {
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        /** The path is not a rectangle. */
        @Override
        public void moveTo(float x, float y) {
            path = new Rectangle2D.Double();
        }

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName shadingName) {}
    }
}
