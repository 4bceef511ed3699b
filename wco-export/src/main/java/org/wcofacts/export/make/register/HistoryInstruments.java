package org.wcofacts.export.make.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wcofacts.export.make.Absence;
import org.wcofacts.export.make.Cell;
import org.wcofacts.export.make.Listing;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.DataTable;
import org.wcofacts.export.sheet.Section;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.model.Answer;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.InstrumentKind;
import org.wcofacts.model.register.Register;

/** The conventions and other instruments of which a date is known until a day, as lanes of time and as data. */
final class HistoryInstruments {

    /** An instrument with its dates until the day; at least one. */
    private record Dated(Instrument instrument, Optional<PartialDate> adopted, Optional<PartialDate> inForce) {

        boolean isConvention() {
            return instrument.kind() == InstrumentKind.CONVENTION;
        }

        PartialDate first() {
            return adopted.or(() -> inForce).orElseThrow();
        }
    }

    private final Wording wording;
    private final RegisterWords words;
    private final List<Dated> instruments;
    private final Listing<Dated> listing;

    HistoryInstruments(Register register, LocalDate day, Wording wording) {
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        Predicate<PartialDate> known = date -> date.isAfter(day) == Answer.NO;
        this.instruments = register.instruments().stream()
                .map(instrument -> new Dated(
                        instrument,
                        instrument.adopted().filter(known),
                        instrument.inForce().filter(known)))
                .filter(dated -> dated.adopted().isPresent() || dated.inForce().isPresent())
                .sorted(Comparator.comparing(Dated::first))
                .toList();
        this.listing = new Listing<Dated>("history_instruments", wording)
                .partOf("conventions", "frameworks")
                .code("instrument_id", dated -> Cell.of(dated.instrument().id()))
                .text(
                        "instrument",
                        dated -> Cell.of(wording.text(
                                dated.instrument().name(),
                                "instrument '" + dated.instrument().id() + "'")))
                .text("kind", dated -> Cell.of(kind(dated)))
                .code("adopted", dated -> wording.cell(dated.adopted()))
                .code(
                        "in_force_from",
                        dated -> dated.isConvention()
                                ? wording.cell(dated.inForce())
                                : wording.absent(Absence.NOT_APPLICABLE))
                .sources(dated -> dated.instrument().provenance());
    }

    private String kind(Dated dated) {
        return wording.label("kind." + dated.instrument().kind().name().toLowerCase(Locale.ROOT));
    }

    /** The first day that is drawn. */
    Optional<LocalDate> first() {
        return instruments.stream().findFirst().map(dated -> dated.first().earliest());
    }

    /** The first day in the lanes of what is no convention. */
    Optional<LocalDate> firstOther() {
        return others().stream().findFirst().map(dated -> dated.first().earliest());
    }

    /** How many conventions have come into force. */
    int inForce() {
        return (int) conventions().stream()
                .filter(dated -> dated.inForce().isPresent())
                .count();
    }

    private List<Dated> conventions() {
        return instruments.stream().filter(Dated::isConvention).toList();
    }

    private List<Dated> others() {
        return instruments.stream().filter(dated -> !dated.isConvention()).toList();
    }

    Optional<DataTable> data() {
        return instruments.isEmpty() ? Optional.empty() : Optional.of(listing.data(instruments));
    }

    /** The lanes of conventions; absent if there are none. */
    Optional<Section> conventions(LocalDate from, LocalDate until) {
        if (conventions().isEmpty()) {
            return Optional.empty();
        }
        String finding = inForce() == 0
                ? wording.label("history.conventions.adopted", conventions().size())
                : wording.label("history.conventions", conventions().size(), inForce());
        Chart lanes = chart("table.conventions", finding, conventions(), from, until, Chart.Form.RING, Chart.Form.DOT);
        Block note = new Block.Note(Text.of(wording.label("history.conventions.note")));
        return Optional.of(new Section("conventions", lanes.caption(), List.of(lanes, note)));
    }

    /** The lanes of what is no convention; absent if there is nothing. */
    Optional<Section> others(LocalDate from, LocalDate until) {
        if (others().isEmpty()) {
            return Optional.empty();
        }
        String finding = wording.label("history.instruments", others().size());
        Chart lanes = chart("table.history_instruments", finding, others(), from, until, Chart.Form.DIAMOND);
        return Optional.of(new Section("frameworks", lanes.caption(), List.of(lanes)));
    }

    private Chart chart(
            String lane, String finding, List<Dated> dated, LocalDate from, LocalDate until, Chart.Form... forms) {
        Text caption = Text.of(finding)
                .and(wording.fewMarks(
                        dated.stream().map(one -> one.instrument().provenance()).toList()));
        String told = dated.stream()
                .map(one -> wording.label("instrument.with-heading", name(one), when(one)))
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElse("");
        List<Chart.Track> tracks = dated.stream()
                .map(one -> new Chart.Track(name(one), when(one), traces(one)))
                .toList();
        List<Chart.Meaning> key = Stream.of(forms).map(this::meaning).toList();
        return new Chart.Lanes(
                caption,
                finding + ". " + told,
                from,
                until,
                key,
                List.of(new Chart.Tracks(wording.label(lane), tracks)));
    }

    private Chart.Meaning meaning(Chart.Form form) {
        String key = switch (form) {
            case RING -> "history.key.adopted";
            case DOT -> "history.key.entered";
            default -> "history.key.begun";
        };
        return new Chart.Meaning(form, wording.label(key));
    }

    private String name(Dated dated) {
        return words.shortTitle(dated.instrument());
    }

    private String when(Dated dated) {
        String adopted = dated.isConvention() ? "history.adopted" : "history.begun";
        return Stream.of(
                        dated.adopted().map(date -> wording.label(adopted, wording.date(date))),
                        dated.inForce().map(date -> wording.label("history.entered", wording.date(date))))
                .flatMap(Optional::stream)
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElseThrow();
    }

    private static List<Chart.Trace> traces(Dated dated) {
        if (!dated.isConvention()) {
            return List.of(Chart.Trace.on(middle(dated.first()), Chart.Form.DIAMOND));
        }
        List<Chart.Trace> traces = new ArrayList<>();
        if (dated.adopted().isPresent() && dated.inForce().isPresent()) {
            traces.add(new Chart.Trace(
                    middle(dated.adopted().get()), middle(dated.inForce().get()), Chart.Form.LINK));
        }
        dated.adopted().ifPresent(date -> traces.add(Chart.Trace.on(middle(date), Chart.Form.RING)));
        dated.inForce().ifPresent(date -> traces.add(Chart.Trace.on(middle(date), Chart.Form.DOT)));
        return traces;
    }

    /** Where a date stands in a lane: in the middle of what it can mean. */
    static LocalDate middle(PartialDate date) {
        return date.earliest().plusDays(ChronoUnit.DAYS.between(date.earliest(), date.latest()) / 2);
    }
}
