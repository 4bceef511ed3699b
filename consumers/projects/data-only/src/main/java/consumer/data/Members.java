package consumer.data;

import org.wcofacts.data.WcoData;

/** Prints how many Members the edition of 2013 states. */
public final class Members {

    private Members() {}

    public static void main(String[] arguments) {
        System.out.println(WcoData.edition(2013).organization().members().value());
    }
}
