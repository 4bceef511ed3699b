package org.wcofacts.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The dataset that this library carries. Out of a jar, all of its files are read at once and the jar is closed again: a
 * connection for each file would cost more than reading and checking it, and a jar that stays open outlives its class
 * loader.
 */
final class ClassPathFolder implements DataFolder {

    private final Map<String, byte[]> files = new HashMap<>();

    @Override
    public synchronized byte[] read(String path) {
        byte[] known = files.get(path);
        if (known != null) {
            return known;
        }
        URL address = ClassPathFolder.class.getResource(path);
        if (address == null) {
            throw new DatasetException(path + ": the dataset must have this file");
        }
        try {
            return read(path, address.openConnection());
        } catch (IOException e) {
            throw new DatasetException(path + ": the file cannot be read", e);
        }
    }

    /** All files by their paths. */
    synchronized Map<String, byte[]> all() throws IOException {
        read(Dataset.DESCRIPTION);
        if (!files.isEmpty()) {
            return Map.copyOf(files);
        }
        URL top = Objects.requireNonNull(ClassPathFolder.class.getResource(Dataset.DESCRIPTION));
        try {
            return MemoryFolder.of(Path.of(top.toURI()).resolveSibling("")).files();
        } catch (URISyntaxException e) {
            throw new IOException(top + ": must be an address of files", e);
        }
    }

    private byte[] read(String path, URLConnection connection) throws IOException {
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            String entry = inJar.getEntryName();
            try (JarFile jar = inJar.getJarFile()) {
                readAll(jar, entry.substring(0, entry.length() - path.length()));
            }
            return files.getOrDefault(path, new byte[0]);
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private void readAll(JarFile jar, String folder) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(folder) && !name.endsWith("/") && !name.endsWith(".class")) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(name.substring(folder.length()), in.readAllBytes());
                }
            }
        }
    }
}
