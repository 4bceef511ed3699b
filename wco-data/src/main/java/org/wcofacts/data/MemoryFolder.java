package org.wcofacts.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a folder or a ZIP archive of a user, all read at once: what changes later does not matter, and nothing stays
 * open.
 */
final class MemoryFolder implements DataFolder {

    /** What all files together may have, in bytes: a heap of 64 MB has room for it. The dataset of this library has less than one MiB. */
    static final int MOST_BYTES = 4 << 20;

    static final int MOST_FILES = 5_000;

    private final Path place;
    private final Map<String, byte[]> files = new HashMap<>();
    private int size;

    private MemoryFolder(Path place) {
        this.place = place;
    }

    static MemoryFolder of(Path folderOrArchive) throws IOException {
        MemoryFolder folder = new MemoryFolder(folderOrArchive);
        if (Files.isDirectory(folderOrArchive)) {
            folder.readFolder();
        } else if (Files.exists(folderOrArchive)) {
            folder.readArchive();
        } else {
            throw new NoSuchFileException(folderOrArchive + ": must be a folder or a ZIP archive");
        }
        return folder;
    }

    /** All files by their paths. */
    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /** Links are followed; a link to a folder above itself is an error of the walk. */
    private void readFolder() throws IOException {
        List<Path> found;
        try (Stream<Path> walked = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
            found = walked.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .limit(MOST_FILES + 1L)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : found) {
            try (InputStream in = Files.newInputStream(file)) {
                add(place.relativize(file).toString().replace('\\', '/'), in);
            }
        }
    }

    private void readArchive() throws IOException {
        try (ZipFile archive = new ZipFile(place.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                String name = entry.getName();
                if (name.startsWith("/")
                        || name.contains("\\")
                        || List.of(name.split("/")).contains("..")) {
                    throw new DatasetException(
                            place + ", entry " + Quote.of(name) + ": must be the name of a file below the dataset");
                }
                if (!entry.isDirectory()) {
                    try (InputStream in = archive.getInputStream(entry)) {
                        add(name, in);
                    }
                }
            }
        } catch (ZipException e) {
            throw new IOException(place + ": must be a folder or a ZIP archive, but " + e.getMessage(), e);
        }
        liftOutOfOneFolder();
    }

    /** An archive of a folder, rather than of what is in it, has everything in one folder. */
    private void liftOutOfOneFolder() {
        Set<String> tops = new HashSet<>();
        for (String name : files.keySet()) {
            tops.add(name.substring(0, name.indexOf('/') + 1));
        }
        if (tops.size() == 1 && files.containsKey(tops.iterator().next() + Dataset.DESCRIPTION)) {
            int top = tops.iterator().next().length();
            Map<String, byte[]> below = new HashMap<>();
            files.forEach((name, bytes) -> below.put(name.substring(top), bytes));
            files.clear();
            files.putAll(below);
        }
    }

    private void add(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES - size + 1);
        size += bytes.length;
        if (size > MOST_BYTES) {
            throw new DatasetException(place + ": a dataset must not have more than " + MOST_BYTES + " bytes");
        }
        if (files.put(name, bytes) != null) {
            throw new DatasetException(place + ", entry " + Quote.of(name) + ": must be there once");
        }
        if (files.size() > MOST_FILES) {
            throw new DatasetException(place + ": a dataset must not have more than " + MOST_FILES + " files");
        }
    }

    @Override
    public byte[] read(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new DatasetException(path + ": the dataset must have this file, which is not in " + place);
        }
        return bytes;
    }
}
