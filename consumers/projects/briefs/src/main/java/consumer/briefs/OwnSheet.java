package consumer.briefs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wcofacts.export.FactSheets;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.make.SectionDraft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Terms;

/** A sheet of an administration's own, in French and in Arabic, with labels of its own and invented figures. */
final class OwnSheet {

    record Port(String key, LocalDate opened, int scanners) {}

    private static final List<Port> PORTS =
            List.of(new Port("north", LocalDate.of(2001, 3, 1), 12), new Port("south", LocalDate.of(2014, 7, 1), 3));

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "fr",
                    Map.of(
                            "title",
                            "Nos ports",
                            "ports",
                            "Ports ouverts",
                            "port",
                            "Port",
                            "north",
                            "Port-Nord",
                            "south",
                            "Port-Sud",
                            "opened",
                            "Ouverture",
                            "scanners",
                            "Scanners"),
            "ar",
                    Map.of(
                            "title",
                            "موانئنا",
                            "ports",
                            "الموانئ المفتوحة",
                            "port",
                            "الميناء",
                            "north",
                            "ميناء الشمال",
                            "south",
                            "ميناء الجنوب",
                            "opened",
                            "تاريخ الافتتاح",
                            "scanners",
                            "أجهزة الفحص"));

    private OwnSheet() {}

    static FactSheet in(Locale language) {
        Labels words = Labels.in(language).with(WORDS.get(language.getLanguage()));
        FactSheet sheet = FactSheets.own(
                "ports",
                words.get("title"),
                LocalDate.of(2025, 12, 31),
                new SheetLanguage(words, Map.of()),
                Terms.of("Douanes d’Alphaland"));
        return sheet.with(SectionDraft.on(sheet, "ports", words.get("ports"))
                        .table(
                                "ports",
                                words.get("ports"),
                                words.get("ports"),
                                PORTS,
                                columns -> columns.text(
                                                "port",
                                                words.get("port"),
                                                words.get("port"),
                                                port -> words.get(port.key()))
                                        .key()
                                        .day("opened", words.get("opened"), words.get("opened"), Port::opened)
                                        .whole(
                                                "scanners",
                                                words.get("scanners"),
                                                words.get("scanners"),
                                                Port::scanners))
                        .chart(
                                words.get("scanners"),
                                words.get("scanners"),
                                PORTS,
                                port -> words.get(port.key()),
                                Port::scanners)
                        .draft())
                .last();
    }
}
