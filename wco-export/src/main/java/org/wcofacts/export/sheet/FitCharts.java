package org.wcofacts.export.sheet;

import java.util.List;
import java.util.function.UnaryOperator;

/** Puts every text of a chart through the text policy. */
final class FitCharts {

    private final UnaryOperator<String> words;
    private final UnaryOperator<Text> text;

    FitCharts(UnaryOperator<String> words, UnaryOperator<Text> text) {
        this.words = words;
        this.text = text;
    }

    Chart in(Chart chart) {
        if (chart instanceof Chart.Steps steps) {
            return steps(steps);
        }
        if (chart instanceof Chart.Shares shares) {
            return new Chart.Shares(
                    text.apply(shares.caption()),
                    words.apply(shares.alternative()),
                    shares.panels().stream().map(this::panel).toList());
        }
        if (chart instanceof Chart.Gains gains) {
            return new Chart.Gains(
                    text.apply(gains.caption()),
                    words.apply(gains.alternative()),
                    words.apply(gains.then()),
                    words.apply(gains.now()),
                    gains.gains().stream().map(this::gain).toList());
        }
        if (chart instanceof Chart.Lanes lanes) {
            return lanes(lanes);
        }
        if (chart instanceof Chart.Squares squares) {
            return new Chart.Squares(
                    text.apply(squares.caption()),
                    words.apply(squares.alternative()),
                    words.apply(squares.lead()),
                    squares.columns().stream().map(words).toList(),
                    squares.rows().stream()
                            .map(row -> new Chart.SquareRow(words.apply(row.name()), row.numbers()))
                            .toList());
        }
        Chart.Dates dates = (Chart.Dates) chart;
        return new Chart.Dates(
                text.apply(dates.caption()),
                words.apply(dates.alternative()),
                dates.from(),
                dates.until(),
                events(dates.events()));
    }

    private Chart.Steps steps(Chart.Steps steps) {
        return new Chart.Steps(
                text.apply(steps.caption()),
                words.apply(steps.alternative()),
                words.apply(steps.unit()),
                words.apply(steps.scale()),
                steps.from(),
                steps.until(),
                steps.lines().stream().map(this::line).toList(),
                steps.complete().map(this::complete),
                events(steps.events()),
                steps.size());
    }

    private Chart.Line line(Chart.Line line) {
        return new Chart.Line(words.apply(line.name()), line.weight(), line.steps());
    }

    private Chart.Complete complete(Chart.Complete complete) {
        return new Chart.Complete(complete.since(), words.apply(complete.words()));
    }

    private Chart.Lanes lanes(Chart.Lanes lanes) {
        return new Chart.Lanes(
                text.apply(lanes.caption()),
                words.apply(lanes.alternative()),
                lanes.from(),
                lanes.until(),
                lanes.key().stream()
                        .map(meaning -> new Chart.Meaning(meaning.form(), words.apply(meaning.words())))
                        .toList(),
                lanes.lanes().stream().map(this::lane).toList());
    }

    private Chart.Lane lane(Chart.Lane lane) {
        if (lane instanceof Chart.Curve curve) {
            return new Chart.Curve(
                    line(curve.line()), curve.until(), curve.complete().map(this::complete));
        }
        Chart.Tracks tracks = (Chart.Tracks) lane;
        return new Chart.Tracks(
                words.apply(tracks.name()),
                tracks.tracks().stream()
                        .map(track ->
                                new Chart.Track(words.apply(track.name()), words.apply(track.when()), track.traces()))
                        .toList(),
                tracks.rows());
    }

    private List<Chart.Event> events(List<Chart.Event> events) {
        return events.stream()
                .map(event -> new Chart.Event(
                        event.day(),
                        event.sign(),
                        event.weight(),
                        words.apply(event.name()),
                        words.apply(event.date())))
                .toList();
    }

    private Chart.Panel panel(Chart.Panel panel) {
        return new Chart.Panel(
                words.apply(panel.title()),
                words.apply(panel.note()),
                panel.weight(),
                panel.shares().stream()
                        .map(share -> new Chart.Share(
                                words.apply(share.name()),
                                share.part(),
                                share.whole(),
                                words.apply(share.label()),
                                share.fill()))
                        .toList());
    }

    private Chart.Gain gain(Chart.Gain gain) {
        return new Chart.Gain(
                words.apply(gain.name()), gain.then(), gain.now(), words.apply(gain.change()), gain.weight());
    }
}
