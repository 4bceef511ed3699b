package org.wcofacts.export.pdf.type;

/**
 * The smallest thing that is drawn.
 *
 * @param shown the code point that is drawn; differs from the text where a font lacks a character or a bracket is mirrored
 * @param start the index of its first character in the text
 * @param end the index after its last character in the text
 * @param run the index of its run
 * @param level its bidirectional level; odd ones run from right to left
 * @param width in points
 */
record Glyph(int shown, int start, int end, int run, Typeface typeface, byte level, float width) {

    boolean isSpace() {
        return shown == ' ';
    }

    boolean rightToLeft() {
        return (level & 1) == 1;
    }
}
