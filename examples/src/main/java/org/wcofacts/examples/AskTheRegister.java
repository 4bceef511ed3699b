package org.wcofacts.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.cite.FactCitation;
import org.wcofacts.export.make.CitedFact;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.Fact;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.reference.Economy;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.OnRecord;
import org.wcofacts.model.register.Register;

/** Asks who belonged, who led and who joined, writes a page on a Member, and cites a fact. */
public final class AskTheRegister {

    private AskTheRegister() {}

    public static void main(String[] arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        Register register = WcoData.register();
        LocalDate day = LocalDate.of(1999, 6, 30);
        AsOf<Integer> members = register.memberCount(day);
        out.println("Members, " + day + ": " + members.value() + ", " + members.completeness());

        Economy economy = register.reference().find("cote d'ivoire");
        Member member = register.member(economy.alpha2()).orElseThrow();
        out.println(member.name().english() + ", Member since " + member.since());

        OnRecord chair =
                register.onRecord("chairperson", LocalDate.of(2013, 6, 30)).value();
        chair.before().ifPresent(seen -> out.println(seen.tenure().person() + ", on record on " + seen.day()));

        register.accessions(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 11, 30))
                .value()
                .forEach(joined ->
                        out.println(joined.since() + " " + joined.name().english()));
    }

    static ExportReport memberBrief(Path folder) throws IOException {
        Register register = WcoData.register();
        Member member = register.member("KE").orElseThrow();
        LocalDate day = LocalDate.of(2025, 11, 30);
        FactSheet sheet = FactSheets.member(register, member, day, Locale.ENGLISH);
        return Export.pdf(sheet).to(folder.resolve("kenya.pdf"));
    }

    static FactCitation citation() {
        Edition edition = WcoData.edition(2013);
        Fact members = edition.facts().stream()
                .filter(fact -> fact.id().equals("organization/members"))
                .findFirst()
                .orElseThrow();
        CitedFact cited = CitedFact.of(edition, members, WcoData.version(), Locale.ENGLISH);
        return FactCitation.of(cited, LocalDate.of(2026, 12, 1));
    }
}
