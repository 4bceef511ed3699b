package org.wcofacts.export.make;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wcofacts.export.sheet.Block;
import org.wcofacts.export.sheet.Text;

/**
 * Hosts by region and network as a table to read: over each network how many there are, in each cell how many and who.
 *
 * @param <R> a region, which is a row
 * @param <N> a network, which is a column
 */
public final class HostMatrix<R, N> {

    private final Wording wording;
    private final Function<R, Text> region;
    private final Function<N, Text> network;
    private final BiFunction<N, R, List<Text>> hosts;

    public HostMatrix(
            Wording wording, Function<R, Text> region, Function<N, Text> network, BiFunction<N, R, List<Text>> hosts) {
        this.wording = wording;
        this.region = region;
        this.network = network;
        this.hosts = hosts;
    }

    /** The table; hosts are in the order of their names. */
    public Block.Table of(Text caption, List<R> regions, List<N> networks) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(Text.of(wording.label("region")), Block.Alignment.START, 3));
        for (N each : networks) {
            int number = regions.stream()
                    .mapToInt(row -> hosts.apply(each, row).size())
                    .sum();
            Text heading = wording.phrase("pair", network.apply(each), Text.of(Integer.toString(number)));
            columns.add(new Block.Column(heading, Block.Alignment.START, 5));
        }
        List<List<Text>> rows = new ArrayList<>();
        for (R row : regions) {
            List<Text> cells = new ArrayList<>();
            cells.add(region.apply(row));
            networks.forEach(each -> cells.add(cell(hosts.apply(each, row))));
            rows.add(cells);
        }
        return new Block.Table(caption, columns, rows);
    }

    private Text cell(List<Text> names) {
        return names.isEmpty()
                ? Text.of(wording.why(Absence.NONE))
                : wording.phrase(
                        "pair",
                        Text.of(Integer.toString(names.size())),
                        wording.items(wording.byName(names, Text::words)).printed());
    }
}
