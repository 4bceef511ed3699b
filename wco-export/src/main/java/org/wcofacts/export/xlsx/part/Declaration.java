package org.wcofacts.export.xlsx.part;

/** The first line of a part that POI writes, which ends as lines do on the system: here always with a line feed. */
public final class Declaration {

    private Declaration() {}

    /** The part with a line feed after its declaration. */
    public static byte[] endedByLineFeed(byte[] part) {
        for (int at = 0; at + 1 < part.length && part[at] != '\n'; at++) {
            if (part[at] == '\r' && part[at + 1] == '\n') {
                byte[] ended = new byte[part.length - 1];
                System.arraycopy(part, 0, ended, 0, at);
                System.arraycopy(part, at + 1, ended, at, ended.length - at);
                return ended;
            }
        }
        return part;
    }
}
