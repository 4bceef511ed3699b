package org.wcofacts.examples;

import java.io.PrintStream;
import java.util.Map;
import org.wcofacts.data.WcoData;
import org.wcofacts.model.reference.Meaning;
import org.wcofacts.model.reference.Reference;

/** Finds economies by the names that other people write, and asks what a name means that finds none. */
public final class FindByName {

    private FindByName() {}

    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        Reference reference = WcoData.reference();
        out.println(reference.find("Korea, Rep.").alpha2());
        out.println(reference.find("República Democrática del Congo").alpha2());

        if (reference.meaning("Czechoslovakia") instanceof Meaning.Gone gone) {
            out.println(gone.economy().successors().size() + " came after it");
        }

        Reference own = reference.withNames(Map.of("Korea", "KR", "Branch North", "DE"));
        out.println(own.find("branch north").alpha2());
    }
}
