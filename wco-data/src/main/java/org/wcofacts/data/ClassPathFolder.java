package org.wcofacts.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * The dataset that this library carries. Out of a jar, all files are read through the one connection that finds it: a
 * connection for each file would cost more than reading and checking it. The jar is the class loader's own business to
 * close.
 */
final class ClassPathFolder implements DataFolder {

    private Optional<Jar> jar = Optional.empty();

    /**
     * A jar with a dataset in it.
     *
     * @param folder the name of the dataset's folder, with a slash at its end
     */
    private record Jar(JarFile file, String folder) {}

    @Override
    public synchronized byte[] read(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DatasetException(path + ": the file cannot be read", e);
        }
    }

    private InputStream open(String path) throws IOException {
        if (jar.isEmpty()) {
            return connect(path);
        }
        JarFile file = jar.get().file();
        ZipEntry entry = file.getEntry(jar.get().folder() + path);
        if (entry == null) {
            throw missing(path);
        }
        return file.getInputStream(entry);
    }

    private InputStream connect(String path) throws IOException {
        URL address = ClassPathFolder.class.getResource(path);
        if (address == null) {
            throw missing(path);
        }
        URLConnection connection = address.openConnection();
        if (connection instanceof JarURLConnection jarConnection) {
            String name = jarConnection.getEntryName();
            String folder = name.substring(0, name.length() - path.length());
            jar = Optional.of(new Jar(jarConnection.getJarFile(), folder));
            return open(path);
        }
        return connection.getInputStream();
    }

    private static DatasetException missing(String path) {
        return new DatasetException(path + ": the dataset has no such file");
    }
}
