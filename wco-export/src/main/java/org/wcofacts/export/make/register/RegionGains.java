package org.wcofacts.export.make.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wcofacts.export.make.Wording;
import org.wcofacts.export.make.register.day.RegisterWords;
import org.wcofacts.export.sheet.Chart;
import org.wcofacts.export.sheet.Text;
import org.wcofacts.export.sheet.Weight;
import org.wcofacts.model.PartialDate;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Register;

/** The numbers of Members of the regions on two days for which membership is completely known. */
final class RegionGains {

    /** A region with its numbers. */
    private record Numbers(Region region, int then, int now) {
        int gain() {
            return now - then;
        }
    }

    private final Wording wording;
    private final RegisterWords words;
    private final PartialDate then;
    private final PartialDate now;
    private final List<Numbers> regions = new ArrayList<>();

    RegionGains(Register register, PartialDate then, PartialDate now, Wording wording) {
        this.wording = wording;
        this.words = new RegisterWords(register, wording);
        this.then = then;
        this.now = now;
        boolean complete = !then.latest().isBefore(register.coverage().completeFrom());
        for (Region region : complete ? register.reference().regions() : List.<Region>of()) {
            regions.add(new Numbers(
                    region,
                    register.members(then.latest(), region).value().size(),
                    register.members(now.latest(), region).value().size()));
        }
    }

    /** Absent where no number has changed, or one of the days is before membership is completely known. */
    Optional<Chart> chart() {
        if (regions.stream().allMatch(region -> region.gain() == 0)) {
            return Optional.empty();
        }
        Optional<Numbers> largest = largest();
        Text caption = largest.map(gained -> Text.of(wording.label(
                        "gain.largest", words.region(gained.region()).words(), gained.then(), gained.now())))
                .orElseGet(() -> Text.of(wording.label("gains.topic")));
        String alternative = regions.stream()
                .map(region ->
                        wording.label("gains.one", words.region(region.region()).words(), region.then(), region.now()))
                .reduce((some, next) -> wording.label("list.more", some, next))
                .orElse("");
        List<Chart.Gain> gains = regions.stream()
                .map(region -> new Chart.Gain(
                        words.region(region.region()).words(),
                        region.then(),
                        region.now(),
                        wording.signed(region.gain()),
                        largest.filter(region::equals).isPresent() ? Weight.SUBJECT : Weight.PLAIN))
                .toList();
        return Optional.of(new Chart.Gains(caption, alternative, wording.date(then), wording.date(now), gains));
    }

    /** The largest gain, where it is one alone. */
    private Optional<Numbers> largest() {
        List<Numbers> ranked = regions.stream()
                .sorted(Comparator.comparing(Numbers::gain).reversed())
                .toList();
        boolean alone =
                ranked.size() == 1 || ranked.get(0).gain() > ranked.get(1).gain();
        return alone && ranked.get(0).gain() > 0 ? Optional.of(ranked.get(0)) : Optional.empty();
    }
}
