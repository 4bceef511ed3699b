package org.wcofacts.export.sheet;

import java.io.IOException;

/** One method for each kind of block; a renderer implements it. */
public interface BlockVisitor {

    void paragraph(Block.Paragraph paragraph) throws IOException;

    void statement(Block.Statement statement) throws IOException;

    void bulletList(Block.BulletList list) throws IOException;

    void numberedGrid(Block.NumberedGrid grid) throws IOException;

    void keyFacts(Block.KeyFacts keyFacts) throws IOException;

    void figures(Block.Figures figures) throws IOException;

    void table(Block.Table table) throws IOException;

    void matrix(Block.Matrix matrix) throws IOException;

    void barChart(Block.BarChart chart) throws IOException;

    void chart(Chart chart) throws IOException;

    void signTable(SignTable table) throws IOException;

    void contents(Block.Contents contents) throws IOException;

    void note(Block.Note note) throws IOException;
}
