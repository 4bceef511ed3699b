package org.wcofacts.export.pdf.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An ICC version 4 profile of the sRGB colour space, computed from the primaries and the curve of IEC 61966-2-1. */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int ONE = 1 << 16;

    private SrgbProfile() {}

    static byte[] bytes() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", 0.9642, 1.0, 0.8249));
        tags.put(
                "chad",
                numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168));
        tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int directory = HEADER + Integer.BYTES + ENTRY * tags.size();
        int size = directory
                + tags.values().stream().mapToInt(data -> padded(data.length)).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(tags.size());
        int offset = directory;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            int length = tag.getValue().length;
            profile.put(ascii(tag.getKey())).putInt(offset).putInt(length);
            profile.duplicate().position(offset).put(tag.getValue());
            offset += padded(length);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x04200000);
        profile.put(ascii("mntrRGB XYZ "));
        for (short part : new short[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort(part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        profile.putInt(fixed(0.9642)).putInt(fixed(1.0)).putInt(fixed(0.8249));
    }

    /** The piecewise curve: a power above the threshold, a line below it. */
    private static byte[] curve() {
        double[] parameters = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
        ByteBuffer curve = ByteBuffer.allocate(12 + Integer.BYTES * parameters.length);
        curve.put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        for (double parameter : parameters) {
            curve.putInt(fixed(parameter));
        }
        return curve.array();
    }

    private static byte[] text(String words) {
        byte[] utf16 = words.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer text = ByteBuffer.allocate(28 + utf16.length);
        text.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        text.putInt(utf16.length).putInt(28).put(utf16);
        return text.array();
    }

    private static byte[] numbers(String type, double... values) {
        ByteBuffer numbers = ByteBuffer.allocate(8 + Integer.BYTES * values.length);
        numbers.put(ascii(type)).putInt(0);
        for (double value : values) {
            numbers.putInt(fixed(value));
        }
        return numbers.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * ONE);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String characters) {
        return characters.getBytes(StandardCharsets.US_ASCII);
    }
}
