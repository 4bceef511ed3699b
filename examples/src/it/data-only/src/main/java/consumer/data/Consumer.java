package consumer.data;

import org.wcofacts.data.WcoData;

/** Stands for a program that only reads. */
public final class Consumer {

    private Consumer() {}

    /** How many Members the edition of a year states. */
    public static int members(int year) {
        return WcoData.edition(year).organization().members().value();
    }

    /** Returns whether a class can be loaded beside the data. */
    public static boolean sees(String className) {
        try {
            Class.forName(className);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
