package consumer.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/** Writes the page on a Member as PDF with its workbook, as workbook and for the web: no XML of an edition, no citation. */
public final class MemberPage {

    private MemberPage() {}

    public static void main(String[] arguments) throws IOException {
        Register register = WcoData.register();
        Member member = register.member("Kenya").orElseThrow();
        FactSheet sheet = FactSheets.member(register, member, LocalDate.of(2025, 11, 30), Locale.ENGLISH);
        Path folder = Path.of(arguments[0]);
        Export.pdf(sheet).to(folder.resolve("member.pdf"));
        Export.xlsx(sheet).to(folder.resolve("member.xlsx"));
        Export.html(sheet).to(folder.resolve("member.html"));
    }
}
