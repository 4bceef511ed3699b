package org.wcofacts.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.ExportReport;

/**
 * Old file or new file, never half: writes beside the target, forces the bytes to disk, then moves the file into place. A
 * failure removes all that was made on the way, directories included.
 */
final class WholeFile {

    /** Writes the content of a file. */
    interface Content {
        ExportReport writeTo(OutputStream out) throws IOException;
    }

    private static final int NAMES = 1000;

    private final Path target;
    private final Deque<Path> made = new ArrayDeque<>();

    private WholeFile(Path target) {
        this.target = target;
    }

    static ExportReport write(Path file, Content content) throws IOException {
        if (file.toString().isEmpty()) {
            throw new IllegalArgumentException("file: must have a name; the path is empty");
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a directory; name a file in it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file + ": is no regular file; write to a stream instead");
        }
        Path absolute = file.toAbsolutePath();
        WholeFile whole = new WholeFile(target(absolute));
        try {
            return whole.write(content);
        } catch (IOException e) {
            whole.removeMade(e);
            throw new IOException(file + ": not written, " + whole.reason(e), e);
        } catch (RuntimeException | Error e) {
            whole.removeMade(e);
            throw e;
        }
    }

    /** The file that a link means, whether it is there or not. */
    private static Path target(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        return Files.exists(file) ? file.toRealPath() : file.resolveSibling(Files.readSymbolicLink(file));
    }

    private ExportReport write(Content content) throws IOException {
        makeDirectories(target.getParent());
        ExportReport report;
        try (FileChannel beside = openBeside()) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(beside), 1 << 16);
            report = content.writeTo(out);
            out.flush();
            beside.force(true);
        }
        keepPermissions(made.getFirst());
        moveIntoPlace(made.getFirst());
        made.clear();
        return report;
    }

    private void makeDirectories(@Nullable Path directory) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (@Nullable Path path = directory; path != null && Files.notExists(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            try {
                Files.createDirectory(path);
                made.push(path);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(path)) {
                    throw e;
                }
            }
        }
    }

    private FileChannel openBeside() throws IOException {
        for (int i = 0; ; i++) {
            Path beside = target.resolveSibling(".wcofacts-" + i + ".part");
            try {
                FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                made.push(beside);
                return channel;
            } catch (FileAlreadyExistsException e) {
                if (i == NAMES) {
                    throw e;
                }
            }
        }
    }

    private void keepPermissions(Path beside) throws IOException {
        if (Files.exists(target)
                && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
        }
    }

    private void moveIntoPlace(Path beside) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void removeMade(Throwable failure) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Why it failed, in terms of the target: nobody asked for the file beside it. */
    private String reason(IOException e) {
        for (Path path = target.getParent(); path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                return path + " must be a folder";
            }
        }
        if (e instanceof AccessDeniedException) {
            return "the folder must be writable";
        }
        return e instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
