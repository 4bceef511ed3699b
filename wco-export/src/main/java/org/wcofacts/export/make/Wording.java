package org.wcofacts.export.make;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wcofacts.export.language.Collation;
import org.wcofacts.export.language.Direction;
import org.wcofacts.export.language.Labels;
import org.wcofacts.export.language.SheetLanguage;
import org.wcofacts.export.language.Typography;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.DecimalText;
import org.wcofacts.export.sheet.Draft;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.SourceNote;
import org.wcofacts.export.sheet.Span;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.Basis;
import org.wcofacts.model.Confidence;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.Provenance;
import org.wcofacts.model.Source;
import org.wcofacts.model.Standing;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.reference.Economy;

/**
 * Puts the words of an edition into the language of one sheet. A text without translation stands in English, marked as
 * such, and is recorded as a finding once.
 */
public final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private static final Pattern STOP = Pattern.compile("[\u060C\u061B.]");

    /** Latin words, with what stands between them; neither Arabic ones nor such as have their direction already. */
    private static final Pattern FROM_THE_LEFT =
            Pattern.compile("\\p{IsLatin}[^\\p{IsArabic}\\u200E\\u200F\\u202A-\\u202E]*", Pattern.DOTALL);

    private final Locale language;
    private final Labels labels;
    private final Map<String, String> names;
    private final SourceMarks marks;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<Absence, Cell> absent = new EnumMap<>(Absence.class);

    private Wording(SheetLanguage sheetLanguage, SourceMarks marks) {
        this(sheetLanguage, Rules.given("language", sheetLanguage).names(), marks);
    }

    private Wording(SheetLanguage sheetLanguage, Map<String, String> names, SourceMarks marks) {
        this.labels = sheetLanguage.labels();
        this.names = names;
        this.language = labels.language();
        this.marks = marks;
    }

    /**
     * A wording whose source marks count all sources in their order.
     *
     * @param economies finds an economy for which the language has a chosen name, or refuses it
     */
    public static Wording numbering(SheetLanguage language, Function<String, Economy> economies, List<Source> sources) {
        SourceMarks marks = new SourceMarks(sources);
        sources.forEach(source -> marks.number(source.id()));
        return new Wording(language, byCode(language, economies), marks);
    }

    /** A wording whose source marks count the sources in the order in which they are first cited, and those alone. */
    public static Wording citing(SheetLanguage language, List<Source> sources) {
        return new Wording(language, new SourceMarks(sources));
    }

    /**
     * As {@link #citing(SheetLanguage, List)}.
     *
     * @param economies finds an economy for which the language has a chosen name, or refuses it
     */
    public static Wording citing(SheetLanguage language, Function<String, Economy> economies, List<Source> sources) {
        return new Wording(language, byCode(language, economies), new SourceMarks(sources));
    }

    /** The chosen names by alpha-2 code. */
    private static Map<String, String> byCode(SheetLanguage language, Function<String, Economy> economies) {
        Map<String, String> byCode = new HashMap<>();
        Rules.given("language", language).names().forEach((codeOrName, name) -> {
            String code = economies.apply(codeOrName).alpha2();
            String other = byCode.put(code, name);
            Rules.require(
                    other == null || other.equals(name),
                    () -> "name of economy " + code + ": one name must be chosen, not both " + Rules.quoted(other)
                            + " and " + Rules.quoted(name));
        });
        return byCode;
    }

    /**
     * A wording for more of a sheet that is made already, such as a section of your own. Marks of sources that the sheet has point
     * to them; yours are numbered after them, once they are cited.
     *
     * @param language that of the sheet, with labels of your own
     * @param sources those of your own
     * @throws IllegalArgumentException if the language is another
     */
    public static Wording continuing(FactSheet sheet, SheetLanguage language, List<Source> sources) {
        SourceMarks marks = new SourceMarks(sources);
        marks.continueAfter(sheet.sources());
        Wording wording = new Wording(language, marks);
        Rules.require(
                wording.language.equals(sheet.language()),
                () -> "wording in " + Rules.quoted(wording.language.toLanguageTag()) + ": must be in "
                        + Rules.quoted(sheet.language().toLanguageTag()) + ", the language of the sheet");
        return wording;
    }

    public Labels labels() {
        return labels;
    }

    public Locale language() {
        return language;
    }

    public String label(String key, Object... arguments) {
        return arguments.length == 0 ? labels.get(key) : labels.format(key, arguments);
    }

    /** A label with its placeholders filled in by texts, which keep their languages, links and marks. */
    public Text phrase(String key, Text... arguments) {
        String pattern = labels.get(key);
        Text text = Text.of("");
        int from = 0;
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        while (placeholder.find()) {
            Text argument = arguments[Integer.parseInt(placeholder.group(1))];
            boolean stops = STOP.matcher(pattern)
                    .region(placeholder.end(), pattern.length())
                    .lookingAt();
            text = text.and(Text.of(pattern.substring(from, placeholder.start())))
                    .and(stops ? beforeStop(argument) : argument);
            from = placeholder.end();
        }
        return text.and(Text.of(pattern.substring(from)));
    }

    /** Runs of Latin words on a sheet from the right keep their order and leave the comma or full stop after them to the sheet. */
    private Text beforeStop(Text words) {
        return Direction.of(language) == Direction.LEFT_TO_RIGHT
                ? words
                : new Text(words.spans().stream().map(this::beforeStop).toList());
    }

    private Span beforeStop(Span span) {
        return FROM_THE_LEFT.matcher(span.words()).matches()
                ? Span.builder().from(span).words(leftToRight(span.words())).build()
                : span;
    }

    /** The name of an economy: the one that the maker of the sheet chose, or else the edition's. */
    public LocalizedText name(Economy economy) {
        String chosen = names.get(economy.alpha2());
        return chosen == null ? economy.name() : economy.name().with(language, chosen);
    }

    /** The names of an economy on a day, or else the one that the maker of the sheet chose. */
    public List<LocalizedText> names(Economy economy, List<LocalizedText> ofTheDay) {
        return names.containsKey(economy.alpha2()) ? List.of(name(economy)) : ofTheDay;
    }

    /** What the sheet says of the names that its maker chose; absent if there are none. */
    public Optional<Text> chosenNames() {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(phrase(
                        "names.chosen",
                        list(names.values().stream().map(Text::of).toList())));
    }

    /** Words that stand in a language of their own. */
    public Text foreign(String words, Optional<Locale> own) {
        Span.Builder span = Span.builder().words(words);
        own.filter(other -> !other.equals(language)).ifPresent(span::language);
        return Text.of(span.build());
    }

    /** Items by their names, in the order of the language. */
    public <T> List<T> byName(List<T> items, Function<T, String> name) {
        IdentityHashMap<T, String> names = new IdentityHashMap<>();
        items.forEach(item -> names.computeIfAbsent(item, name));
        return items.stream()
                .sorted(Comparator.comparing(names::get, Collation.of(language)))
                .toList();
    }

    /** The words in the language of the sheet, or else in English. */
    public String words(LocalizedText text, String place) {
        Optional<Locale> found = text.nearest(language);
        if (found.isEmpty()) {
            findings.add(new Finding(Finding.Kind.TRANSLATION_MISSING, place, text.english()));
        }
        return Typography.set(text.in(language).orElse(text.english()), found.orElse(Locale.ENGLISH));
    }

    /** The language of the words that {@link #words} returns. */
    Locale languageOf(LocalizedText text) {
        return text.nearest(language).orElse(Locale.ENGLISH);
    }

    Span span(LocalizedText text, String place) {
        Span.Builder span = Span.builder().words(words(text, place));
        Locale used = languageOf(text);
        if (!used.equals(language)) {
            span.language(used);
        }
        return span.build();
    }

    public Text text(LocalizedText text, String place) {
        return Text.of(span(text, place));
    }

    public Text cited(LocalizedText text, Provenance provenance, String place) {
        return text(text, place).and(marks(provenance));
    }

    public Text cited(String words, Provenance provenance) {
        return Text.of(words).and(marks(provenance));
    }

    /** An abbreviation with what it stands for. */
    public Text abbreviation(LocalizedText abbreviation, LocalizedText name, String place) {
        Span span = span(abbreviation, place);
        return Text.of(Span.builder().from(span).expansion(words(name, place)).build());
    }

    /** The name of a network, with its abbreviation. */
    public Text named(RegionalNetwork network) {
        return text(network.name(), network.id() + ", name")
                .and(Text.of(" ("))
                .and(abbreviation(network.abbreviation(), network.name(), network.id() + ", abbreviation"))
                .and(Text.of(")"));
    }

    /** The marks of the sources that a fact cites. */
    public Text marks(Provenance provenance) {
        return marks.of(List.of(provenance));
    }

    /** The marks of the sources that several facts cite, each once. */
    public Text marks(Collection<Provenance> provenances) {
        return marks.of(provenances);
    }

    /** The marks of a few sources of which at least one bears out each of many facts. */
    public Text fewMarks(Collection<Provenance> provenances) {
        return marks.few(provenances);
    }

    /** A difference with its sign, which stays before the number in every sheet. */
    public String signed(int difference) {
        String sign = difference > 0 ? "+" : difference < 0 ? "\u2212" : "\u00B1";
        return leftToRight(sign + Math.abs(difference));
    }

    /** Words, such as a span of years, that stand from left to right in every sheet. */
    public String leftToRight(String words) {
        return Direction.LEFT_TO_RIGHT.among(Direction.of(language()), words);
    }

    public String basis(Basis basis) {
        return label("basis." + basis.name().toLowerCase(Locale.ROOT));
    }

    public String confidence(Confidence confidence) {
        return label("confidence." + confidence.name().toLowerCase(Locale.ROOT));
    }

    /** "a, b". */
    public String listed(String first, String next) {
        return first + label("list.separator") + " " + next;
    }

    /** "a", "a and b", "a, b and c". */
    public Text list(List<Text> items) {
        Text separator = Text.of(label("list.separator") + " ");
        Text list = Text.of("");
        for (int i = 0; i < items.size(); i++) {
            boolean last = i > 0 && i == items.size() - 1;
            Text item = i < items.size() - 2 ? beforeStop(items.get(i)) : items.get(i);
            Text more = i == 0 ? item : list.and(separator).and(item);
            list = last ? phrase("list.last", list, item) : more;
        }
        return list;
    }

    /** A count with its unit as a sentence begins. */
    public String counted(String unit, int number) {
        String words = labels.count(unit, number);
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(language) + words.substring(second);
    }

    /** What a property of a fact is about, where a label says it, or else its id. */
    String property(String id) {
        return labels.find("property." + id).orElse(id);
    }

    /** A whole number as the language writes it, its digits in groups from five on. */
    public String number(long number) {
        return labels.number(number);
    }

    /**
     * A number as the language writes it, with at most fifteen digits that count, as in a spreadsheet: those beyond come
     * of calculating in binary.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public String number(double number) {
        return labels.number(DecimalText.rounded(number));
    }

    public String date(PartialDate date) {
        String year = Integer.toString(date.year());
        return switch (date.precision()) {
            case YEAR -> year;
            case MONTH ->
                label("date.month", label("month.alone." + date.earliest().getMonthValue()), year);
            case DAY -> label("date.day", day(MonthDay.from(date.earliest())), year);
        };
    }

    /** "As of" a date, as the language says it of a day, a month or a year. */
    public String asOf(PartialDate date) {
        String key = switch (date.precision()) {
            case YEAR -> "as-of.year";
            case MONTH -> "as-of.month";
            case DAY -> "as-of";
        };
        return label(key, date(date));
    }

    /** Words about a date, the last of what they name; a day may ask for others, under a key that ends with {@code .day}. */
    public Text dated(String key, PartialDate date, Text... before) {
        Text[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = Text.of(date(date));
        return phrase(keyFor(key, date), all);
    }

    /** The key of words about a date. */
    public static String keyFor(String key, PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY ? key + ".day" : key;
    }

    public String day(MonthDay day) {
        Month month = day.getMonth();
        String number = day.getDayOfMonth() == 1 ? label("date.first") : Integer.toString(day.getDayOfMonth());
        return label("date.month-day", number, label("month." + month.getValue()));
    }

    public String sourceIds(Provenance provenance) {
        return marks.ids(provenance);
    }

    /** The ids of sources that are named while something is made. */
    List<String> named(Runnable making) {
        return marks.named(making);
    }

    /** The places in the sources that a fact cites, or that they are meant as a whole. */
    public Cell places(Provenance provenance) {
        String places = SourceMarks.places(provenance);
        return places.isEmpty() ? absent(Absence.WHOLE_SOURCE) : Cell.of(places);
    }

    /** Why there is no value, in words. */
    public String why(Absence absence) {
        return label(absence.label());
    }

    /** A cell without a value. */
    public Cell absent(Absence absence) {
        return absent.computeIfAbsent(absence, reason -> new Cell.Absent(reason, Text.of(why(reason))));
    }

    /** A date as far as it is known, printed in words. */
    public Cell cell(PartialDate date) {
        return new Cell.Date(date, Text.of(date(date)));
    }

    /** A date as far as it is known, printed in words; if there is none, that it is not known. */
    public Cell cell(Optional<PartialDate> date) {
        return date.map(this::cell).orElseGet(() -> absent(Absence.NOT_KNOWN));
    }

    /** A date as far as it is known, printed as year-month-day, for narrow columns. */
    public Cell shortCell(PartialDate date) {
        return new Cell.Date(date, Text.of(date.toString()));
    }

    /** Items one after the other in a cell, or that there are none. */
    public Cell items(List<Text> items) {
        return items.stream()
                .reduce((some, next) -> phrase("list.more", some, next))
                .map(Cell::of)
                .orElseGet(() -> absent(Absence.NONE));
    }

    /**
     * Builds a sheet, once all of its words are made: with the sources that they cite and the translations that they lack, and with
     * no others.
     *
     * @param sheet has everything but sources and findings
     */
    public FactSheet finished(FactSheet.Builder sheet) {
        return made(sheet, this::describe).renumbered();
    }

    /** As {@link #finished(FactSheet.Builder)}, for a sheet of a day, which names no later one beside a source. */
    public FactSheet finished(LocalDate day, FactSheet.Builder sheet) {
        Function<Source, Text> described = areFewLater(day) ? source -> describedUntil(day, source) : this::describe;
        return made(sheet, described).renumbered();
    }

    private FactSheet made(FactSheet.Builder sheet, Function<Source, Text> described) {
        return sheet.addAllSources(marks.notes(described))
                .addAllFindings(findings)
                .build();
    }

    /** Whether some sources are later than a day, but the fewer; a sheet of long ago rests on later sources as a whole. */
    private boolean areFewLater(LocalDate day) {
        List<PartialDate> published =
                marks.cited().flatMap(source -> source.published().stream()).toList();
        long later = published.stream()
                .filter(date -> date.isAfter(day) == Answer.YES)
                .count();
        return later > 0 && later * 2 <= published.size();
    }

    private Text describedUntil(LocalDate day, Source source) {
        return describe(
                source,
                source.published()
                        .filter(date -> date.isAfter(day) != Answer.YES)
                        .map(this::published));
    }

    /** A section for a sheet, with the sources that it may cite and the translations that it lacks. */
    Draft draft(FactSheet sheet, Section section, List<DataTable> tables, List<Finding> found) {
        List<SourceNote> sources = new ArrayList<>(sheet.sources());
        sources.addAll(marks.notes(this::describe));
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(found);
        return new Draft(section, tables, sources, all);
    }

    /** A source in a line, as the list of sources has it. */
    String described(String source) {
        return marks.listed(source, this::describe).words().strip();
    }

    Text describe(Source source) {
        return describe(source, source.published().map(this::published));
    }

    private Text describe(Source source, Optional<Text> published) {
        List<Text> after = new ArrayList<>();
        source.publisher().map(Text::of).ifPresent(after::add);
        published.ifPresent(after::add);
        source.licence().map(this::licensed).ifPresent(after::add);
        Text text = foreign(source.title(), source.language());
        for (Text part : after) {
            text = text.and(Text.of(", ")).and(part);
        }
        Text said = text.and(Text.of(". "));
        return source.address()
                .map(address -> said.and(Text.of(
                        Span.builder().words(address.toString()).link(address).build())))
                .orElse(said);
    }

    /** Among words from left to right an Arabic date would lose its order; there it has digits. */
    private Text published(PartialDate date) {
        return Text.of(isFromLeft() ? date(date) : date.toString());
    }

    /** A licence among words from left to right; an Arabic word before it would tear the line, and its name says what it is. */
    private Text licensed(String licence) {
        return isFromLeft() ? Text.of(label("source.licence", licence)) : foreign(licence, Optional.of(Locale.ENGLISH));
    }

    private boolean isFromLeft() {
        return Direction.of(language()) == Direction.LEFT_TO_RIGHT;
    }

    /** Under which licences a sheet may be used whose data was compiled from these sources. */
    public String licence(List<Source> compiledFrom) {
        boolean shareAlike = compiledFrom.stream()
                .flatMap(source -> source.licence().stream())
                .anyMatch(licence -> licence.contains("BY-SA"));
        return label("licence") + (shareAlike ? " " + label("licence.share-alike") : "");
    }

    /** How to cite a sheet: its maker, title, edition and date. */
    public String citation(String title, String edition, String asOf) {
        return label("citation", label("author"), title, edition, asOf);
    }

    /** Whether the words of facts in this language were translated, and who has read the translation. */
    public Optional<String> translationNote(List<Fact> facts) {
        Set<String> readers = new TreeSet<>();
        for (Fact fact : facts) {
            if (fact.value() instanceof FactValue.Words words) {
                Standing standing = words.text().standing(language).orElse(Standing.ORIGINAL);
                if (standing.kind() == Standing.Kind.TRANSLATED) {
                    return Optional.of(label("translation.not-reviewed"));
                }
                if (standing.kind() == Standing.Kind.REVIEWED) {
                    readers.add(standing.by());
                }
            }
        }
        return readers.isEmpty()
                ? Optional.empty()
                : Optional.of(label("translation.reviewed", String.join(label("list.separator") + " ", readers)));
    }
}
