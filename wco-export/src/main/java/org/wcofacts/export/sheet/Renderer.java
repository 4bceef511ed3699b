package org.wcofacts.export.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;

/**
 * A format of a sheet. It knows its format and nothing of what the sheet is about; {@link BlockVisitor} has a method for each
 * kind of block that it meets. {@code Export.of(sheet, renderer)} gives it whole files and reports:
 *
 * <pre>{@code
 * record Outline() implements Renderer {
 *     public String mediaType() {
 *         return "text/plain;charset=UTF-8";
 *     }
 *
 *     public String fileName(FactSheet sheet) {
 *         return sheet.fileStem() + ".txt";
 *     }
 *
 *     public void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException {
 *         TextPolicy policy = new TextPolicy(findings);
 *         for (Section section : sheet.sections()) {
 *             String line = policy.apply(section.heading().words(), "section " + section.id()) + "\n";
 *             out.write(line.getBytes(StandardCharsets.UTF_8));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>The same sheet must give the same bytes: a renderer never asks the clock, the default locale or the default charset, and
 * may be used by many threads at once.
 */
public interface Renderer {

    /** The media type of its files, such as {@code "application/pdf"}. */
    String mediaType();

    /** The file name that is proposed for a sheet, such as {@link FactSheet#fileStem()} with an ending. */
    String fileName(FactSheet sheet);

    /**
     * Writes a sheet to a stream, which is left open.
     *
     * @param findings takes what could not be written as given, in the order in which it is met; what was missing when the
     *     sheet was made is reported already
     * @throws IOException if the stream fails, or the rows of a table
     * @throws ExportException if the format cannot hold the content; the message names the place
     */
    void render(FactSheet sheet, Consumer<Finding> findings, OutputStream out) throws IOException;
}
