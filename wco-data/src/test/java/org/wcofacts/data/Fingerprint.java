package org.wcofacts.data;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Prints the year of the edition and a digest of all that it says. */
final class Fingerprint {

    private Fingerprint() {}

    public static void main(String[] arguments) throws Exception {
        byte[] edition = WcoData.edition(2013).toString().getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(edition);
        String text = "2013 " + new BigInteger(1, digest).toString(16);
        System.out.write(text.getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }
}
