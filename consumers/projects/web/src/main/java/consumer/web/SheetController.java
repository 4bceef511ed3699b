package consumer.web;

import static org.springframework.http.HttpHeaders.ACCEPT_LANGUAGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.wcofacts.data.WcoData;
import org.wcofacts.export.Export;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.json.JsonData;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.report.ExportReport;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/** Fact sheets and facts as files, in the language that the browser asks for. */
@RestController
class SheetController {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 30);

    private final Edition edition = WcoData.edition(2013);
    private final Register register = WcoData.register();

    @GetMapping("/brief.pdf")
    ResponseEntity<byte[]> brief(@RequestHeader(name = ACCEPT_LANGUAGE, required = false) String wished)
            throws IOException {
        return file(Export.pdf(FactSheets.inBrief(edition, language(wished))));
    }

    @GetMapping("/brief.xlsx")
    ResponseEntity<byte[]> workbook(@RequestHeader(name = ACCEPT_LANGUAGE, required = false) String wished)
            throws IOException {
        return file(Export.xlsx(FactSheets.inBrief(edition, language(wished))));
    }

    @GetMapping("/members/{code}.pdf")
    ResponseEntity<byte[]> member(
            @PathVariable String code, @RequestHeader(name = ACCEPT_LANGUAGE, required = false) String wished)
            throws IOException {
        Member member = register.member(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(Export.pdf(FactSheets.member(register, member, DAY, language(wished))));
    }

    @GetMapping("/members/{code}.json")
    ResponseEntity<byte[]> facts(
            @PathVariable String code, @RequestHeader(name = ACCEPT_LANGUAGE, required = false) String wished)
            throws IOException {
        Member member = register.member(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        JsonData facts = JsonData.of(register, member, DAY);
        return file(Export.json(facts.in(language(wished).labels().language())));
    }

    @GetMapping("/edition.xml")
    ResponseEntity<byte[]> xml() throws IOException {
        return file(Export.xml(edition));
    }

    private static SheetLanguage language(String wished) {
        return SheetLanguage.accepted(wished).orElse(SheetLanguage.of(Locale.ENGLISH));
    }

    /** The digest makes a strong tag: who has the file already is answered with 304 by Spring. */
    private static ResponseEntity<byte[]> file(Export export) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportReport report = export.to(bytes);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(report.mediaType()))
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(report.fileName())
                        .build()))
                .eTag('"' + report.sha256() + '"')
                .varyBy(ACCEPT_LANGUAGE)
                .body(bytes.toByteArray());
    }
}
