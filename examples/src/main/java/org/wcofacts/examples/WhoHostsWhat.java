package org.wcofacts.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.wcofacts.data.WcoData;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.reference.Economy;

/** Prints which economies host offices or centres of which regional networks. */
public final class WhoHostsWhat {

    private WhoHostsWhat() {}

    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        Edition edition = WcoData.edition(2013);
        for (Economy economy : edition.economies()) {
            List<RegionalNetwork> hosted = edition.networksHostedBy(economy);
            if (!hosted.isEmpty()) {
                out.println(economy.name().english() + ": "
                        + hosted.stream()
                                .map(network -> network.abbreviation().english())
                                .collect(Collectors.joining(", ")));
            }
        }
    }
}
