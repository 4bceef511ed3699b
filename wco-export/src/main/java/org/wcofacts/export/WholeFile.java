package org.wcofacts.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.ExportReport;

/**
 * Old file or new file, never half: writes beside the target, forces the bytes to disk, then moves the file into place and
 * forces the folder. A failure removes all that was made on the way, directories included; what a process left that was
 * killed is removed by the next export to the folder a day later. Nobody but its owner can read the file beside the target
 * while it is made.
 */
final class WholeFile {

    /** Writes the content of a file. */
    interface Content {
        ExportReport writeTo(OutputStream out) throws IOException;
    }

    private static final Pattern PART = Pattern.compile("\\.wcofacts-[0-9a-f]{32}\\.part");
    private static final Duration STALE = Duration.ofDays(1);
    private static final int MOST_LINKS = 40;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

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
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new IOException(file + ": is read-only; it must be writable to be replaced");
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

    /** The file that a link means, or a chain of links, whether it is there or not. */
    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new IOException(file + ": leads from link to link; a link must end at a file");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private ExportReport write(Content content) throws IOException {
        makeDirectories(target.getParent());
        sweep();
        Optional<Set<PosixFilePermission>> permissions = permissions();
        ExportReport report;
        try (FileChannel beside = openBeside()) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(beside), 1 << 16);
            report = content.writeTo(out);
            out.flush();
            beside.force(true);
        }
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(made.getFirst(), permissions.get());
        }
        moveIntoPlace(made.getFirst());
        made.clear();
        forceFolder();
        return report;
    }

    /** Removes what killed processes left in the folder: of our names alone, not touched for a day. */
    private void sweep() {
        Instant stale = Instant.now().minus(STALE);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(
                target.resolveSibling("."),
                path -> PART.matcher(String.valueOf(path.getFileName())).matches())) {
            for (Path part : parts) {
                BasicFileAttributes about =
                        Files.readAttributes(part, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (about.isRegularFile()
                        && about.lastModifiedTime().toInstant().isBefore(stale)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Another process may sweep at the same time, and what cannot be removed is no reason not to write.
            return;
        }
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

    /** The file beside the target; its name cannot be foretold, so that no one can take it first. */
    private Path beside() {
        String random = UUID.randomUUID().toString().replace("-", "");
        return target.resolveSibling(".wcofacts-" + random + ".part");
    }

    private FileChannel openBeside() throws IOException {
        Path beside = beside();
        FileAttribute<?>[] attributes = isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        FileChannel channel =
                FileChannel.open(beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
        made.push(beside);
        return channel;
    }

    private boolean isPosix() {
        return target.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Those of the file that is replaced, or those that a new file gets here, which an empty one tells. */
    private Optional<Set<PosixFilePermission>> permissions() throws IOException {
        if (!isPosix()) {
            return Optional.empty();
        }
        if (Files.exists(target)) {
            return Optional.of(Files.getPosixFilePermissions(target));
        }
        Path empty = beside();
        made.push(empty);
        Files.createFile(empty);
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(empty);
        Files.delete(empty);
        made.pop();
        return Optional.of(usual);
    }

    /** Makes the new name last, where the system can; the file itself is whole in any case. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows and archives have no folder to force.
            return;
        }
    }

    private void moveIntoPlace(Path beside) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
        if (e instanceof ClosedByInterruptException) {
            return "the thread was interrupted";
        }
        if (e instanceof AccessDeniedException) {
            return "the folder must be writable";
        }
        return e instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
