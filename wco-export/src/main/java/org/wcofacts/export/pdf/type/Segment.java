package org.wcofacts.export.pdf.type;

/**
 * A stretch of a line that is drawn at once.
 *
 * @param shown the characters from left to right
 * @param run the run that they belong to
 * @param start the index of its first character in the text, for the reading order
 * @param x the distance of its left edge from the left edge of the line, in points
 * @param width in points
 */
public record Segment(String shown, Run run, Typeface typeface, int start, float x, float width) {}
