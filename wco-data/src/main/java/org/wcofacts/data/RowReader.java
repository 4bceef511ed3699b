package org.wcofacts.data;

/** Reads a row into a value. */
interface RowReader<T> {

    /**
     * Reads a row.
     *
     * @throws DatasetException if a field breaks a rule of the dataset
     * @throws IllegalArgumentException if the value breaks a rule of the model
     */
    T read(CsvRow row);
}
