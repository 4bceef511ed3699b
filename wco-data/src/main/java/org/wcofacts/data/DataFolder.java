package org.wcofacts.data;

/** Where the files of a dataset lie. */
interface DataFolder {

    /**
     * The content of a file.
     *
     * @param path the path below the dataset, such as {@code editions/index.csv}
     * @throws DatasetException if there is no such file or it cannot be read
     */
    byte[] read(String path);
}
