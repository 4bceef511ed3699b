package org.wcofacts.export.factsheet;

/**
 * An entry of the list of sources at the end of a sheet.
 *
 * @param number the number by which marks in the text point to it, from 1
 * @param id the source's id in the dataset
 * @param text author, title, date and address
 */
public record SourceNote(int number, String id, Text text) {}
