package org.wcofacts.examples;

import java.io.PrintStream;
import org.wcofacts.data.WcoData;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.Organization;

/** Prints some of the fact file of an edition. Needs wco-data alone. */
public final class PrintFactFile {

    private PrintFactFile() {}

    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        Edition edition = WcoData.edition(2013);
        Organization organization = edition.organization();
        out.println(organization.name().value().english());
        out.println("Established: " + organization.established().value());
        out.println("Members, " + edition.asOf() + ": " + organization.members().value());
        for (OfficeHolder holder : organization.officeHolders()) {
            out.println(holder.office().english() + ": " + holder.person());
        }
        out.println("Source: " + organization.members().provenance().citations().get(0));
    }
}
