package org.wcofacts.export.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The digest of what is in a file, whatever packed it: of the entries of an archive, of the objects of a PDF. */
final class Contents {

    /** What tells how a stream was packed, and the size and digest of a file that is packed itself. */
    private static final Set<String> OF_PACKING = Set.of("Length", "Filter", "DecodeParms", "Params");

    private final MessageDigest digest;

    private Contents() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String name, byte[] file) throws IOException {
        Contents contents = new Contents();
        contents.add(name, file);
        return HexFormat.of().formatHex(contents.digest.digest());
    }

    private void add(String name, byte[] file) throws IOException {
        if (name.endsWith(".xlsx") || name.endsWith(".zip")) {
            addArchive(file);
        } else if (name.endsWith(".pdf")) {
            addPdf(file);
        } else {
            digest.update(file);
        }
    }

    private void addArchive(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName() + entry.getTime());
                digest.update(zip.readAllBytes());
            }
        }
    }

    private void addPdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<COSObjectKey> keys = document.getDocument().getXrefTable().keySet().stream()
                    .sorted(Comparator.comparingLong(COSObjectKey::getNumber))
                    .toList();
            for (COSObjectKey key : keys) {
                add(key.toString());
                add(document.getDocument().getObjectFromPool(key).getObject());
            }
        }
    }

    private void add(COSBase object) throws IOException {
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                addPart(array.get(i));
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSName name : dictionary.keySet()) {
                if (!OF_PACKING.contains(name.getName())) {
                    add(name.getName());
                    addPart(dictionary.getItem(name));
                }
            }
            if (object instanceof COSStream stream) {
                byte[] unpacked = stream.createInputStream().readAllBytes();
                boolean isWorkbook =
                        String.valueOf(stream.getNameAsString("Subtype")).contains("spreadsheet");
                add(isWorkbook ? "carried.xlsx" : "carried", unpacked);
            }
        } else {
            add(String.valueOf(object));
        }
    }

    /** A part, or the number of the object that it is. */
    private void addPart(COSBase part) throws IOException {
        if (part instanceof org.apache.pdfbox.cos.COSObject reference) {
            add(String.valueOf(reference.getKey()));
        } else {
            add(part);
        }
    }

    private void add(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
