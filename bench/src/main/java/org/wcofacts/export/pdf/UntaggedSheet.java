package org.wcofacts.export.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.wcofacts.export.factsheet.Direction;
import org.wcofacts.export.factsheet.FactSheet;

/** The same pages without their tags, so that it can be measured what the tags cost. Not for readers. */
public final class UntaggedSheet {

    private UntaggedSheet() {}

    public static void write(FactSheet sheet, OutputStream out) throws IOException {
        Layout layout = Layout.of(sheet, PdfOptions.DEFAULT);
        Metadata metadata = Metadata.of(sheet, layout.composer().policy());
        PdfFile file = new UntaggedFile(metadata, layout.format().paper(), sheet.direction());
        PdfRenderer.draw(layout, sheet, file);
        out.write(file.finish());
    }

    private static final class UntaggedFile extends PdfFile {
        UntaggedFile(Metadata metadata, Rectangle paper, Direction direction) throws IOException {
            super(metadata, paper, direction);
        }

        @Override
        TaggedCanvas canvas(PdfWriter writer, Rectangle paper, Direction direction, String language) {
            return new UntaggedCanvas(writer, paper, direction, language);
        }
    }

    private static final class UntaggedCanvas extends TaggedCanvas {
        UntaggedCanvas(PdfWriter writer, Rectangle paper, Direction direction, String language) {
            super(writer, paper, direction, language);
        }

        @Override
        void tagged(Tag tag, Runnable drawing) {
            draw(drawing);
        }

        @Override
        void artifact(Artifact kind, Runnable drawing) {
            draw(drawing);
        }

        @Override
        void link(Tag tag, URI address, String description, Rectangle box) {
            add(webAnnotation(address, description, box));
        }

        @Override
        void link(Tag tag, int page, float y, String description, Rectangle box) {
            add(pageAnnotation(page, y, description, box));
        }
    }
}
