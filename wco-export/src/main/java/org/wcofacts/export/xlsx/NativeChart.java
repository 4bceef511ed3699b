package org.wcofacts.export.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFTitle;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.export.xlsx.part.CellText;

/**
 * A chart of the spreadsheet's own, which its reader can edit. Every fill and line is given: some programs draw nothing
 * without.
 */
final class NativeChart {

    /** Of lines in their order. */
    private static final List<PresetLineDash> STROKES =
            List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT);

    /**
     * Where the numbers stand that a chart draws, counted from 0.
     *
     * @param sheetName the name of their worksheet
     */
    record Cells(String sheetName, int firstRow, int lastRow, int labelColumn, int valueColumn) {

        String labels() {
            return area(labelColumn);
        }

        /** The numbers of a series, counted from 0. */
        String values(int series) {
            return area(valueColumn + series);
        }

        private String area(int column) {
            return new CellRangeAddress(firstRow, Math.max(firstRow, lastRow), column, column)
                    .formatAsString(sheetName, true);
        }
    }

    private final XSSFChart chart;
    private final FactSheet sheet;
    private final CellText texts;
    private final String place;

    private NativeChart(XSSFChart chart, Frame frame, String place) {
        this.chart = chart;
        this.sheet = frame.sheet();
        this.texts = frame.texts();
        this.place = place;
    }

    /** A chart over the first columns, from a row on. */
    static NativeChart over(XSSFSheet worksheet, int firstRow, int rows, int columns, Frame frame, String place) {
        XSSFDrawing drawing = worksheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, firstRow, columns, firstRow + rows);
        return new NativeChart(drawing.createChart(anchor), frame, place);
    }

    void draw(Plot plot, Cells cells) {
        if (plot instanceof Plot.Bars bars) {
            bars(bars, cells);
        } else if (plot instanceof Plot.Lines lines) {
            lines.requireCountable(place);
            lines(lines, cells);
        }
    }

    /** Bars with their values; several series stand in groups over a legend. */
    private void bars(Plot.Bars plot, Cells cells) {
        begin(plot);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.TOP);
        counts.setMinimum(0);
        counts.setCrosses(AxisCrosses.MAX);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        data.setVaryColors(false);
        String[] labels = plot.labels().stream().map(this::fit).toArray(String[]::new);
        for (int i = 0; i < plot.series().size(); i++) {
            XDDFChartData.Series drawn = data.addSeries(
                    XDDFDataSourcesFactory.fromArray(labels, cells.labels()),
                    values(plot.series().get(i), cells, i));
            drawn.setTitle(fit(plot.series().get(i).name()), null);
            drawn.setShapeProperties(bar(i));
        }
        finish(plot, data, names, counts);
        for (CTBarSer drawn :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            showValues(drawn.addNewDLbls());
        }
    }

    /** The second series is an outline, so that each differs from the others in grey. */
    private XDDFShapeProperties bar(int series) {
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(solid(series == 1 ? Colour.PAPER : Colour.SERIES.get(series)));
        XDDFLineProperties outline =
                new XDDFLineProperties(solid(series == 1 ? Colour.NAVY : Colour.SERIES.get(series)));
        outline.setWidth(1.0);
        look.setLineProperties(outline);
        return look;
    }

    private static void showValues(CTDLbls marks) {
        marks.addNewShowLegendKey().setVal(false);
        marks.addNewShowVal().setVal(true);
        marks.addNewShowCatName().setVal(false);
        marks.addNewShowSerName().setVal(false);
        marks.addNewShowPercent().setVal(false);
        marks.addNewShowBubbleSize().setVal(false);
    }

    /** Lines through points on days; several stand over a legend, told apart by their strokes as well. */
    private void lines(Plot.Lines plot, Cells cells) {
        begin(plot);
        XDDFValueAxis time = chart.createValueAxis(AxisPosition.BOTTOM);
        time.setNumberFormat("yyyy");
        YearScale years = plot.years();
        time.setMinimum(years.least());
        time.setMaximum(years.greatest());
        time.setMajorUnit(years.unit());
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.LEFT);
        counts.setMinimum(0);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, time, counts);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        Double[] places = plot.days().stream().map(DateUtil::getExcelDate).toArray(Double[]::new);
        for (int i = 0; i < plot.series().size(); i++) {
            XDDFScatterChartData.Series drawn = (XDDFScatterChartData.Series) data.addSeries(
                    XDDFDataSourcesFactory.fromArray(places, cells.labels()),
                    values(plot.series().get(i), cells, i));
            drawn.setTitle(fit(plot.series().get(i).name()), null);
            drawn.setSmooth(false);
            drawn.setMarkerStyle(MarkerStyle.NONE);
            XDDFLineProperties line = new XDDFLineProperties(solid(Colour.SERIES.get(i)));
            line.setWidth(2.0);
            line.setPresetDash(new XDDFPresetLineDash(STROKES.get(i)));
            drawn.setLineProperties(line);
        }
        finish(plot, data, time, counts);
    }

    private static XDDFNumericalDataSource<Integer> values(Plot.Series series, Cells cells, int number) {
        return XDDFDataSourcesFactory.fromArray(series.values().toArray(Integer[]::new), cells.values(number));
    }

    private void finish(Plot plot, XDDFChartData data, XDDFChartAxis labels, XDDFValueAxis counts) {
        counts.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(Colour.RULE)));
        titled(labels, plot.labelled());
        titled(counts, plot.counted());
        CTPlotArea area = chart.getCTChart().getPlotArea();
        for (CTCatAx axis : area.getCatAxArray()) {
            inLanguage(axis.getTitle());
        }
        for (CTValAx axis : area.getValAxArray()) {
            inLanguage(axis.getTitle());
        }
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot();
        }
        if (plot.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void begin(Plot plot) {
        chart.setTitleText(fit(plot.title()));
        chart.setTitleOverlay(false);
        for (XDDFTextRun run : chart.getFormattedTitle().getParagraph(0).getTextRuns()) {
            run.setFontSize(12.0);
            run.setLanguage(sheet.language());
        }
        XDDFShapeProperties paper = chart.getOrAddShapeProperties();
        paper.setFillProperties(solid(Colour.PAPER));
        paper.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(fit(plot.alternative()));
    }

    private void titled(XDDFChartAxis axis, String title) {
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid(Colour.LINE)));
        axis.getOrAddTextProperties();
        axis.setTitle(fit(title));
    }

    /** Words without a language would take that of the machine. */
    private void inLanguage(CTTitle title) {
        for (XDDFTextRun run :
                new XDDFTitle(null, title).getBody().getParagraph(0).getTextRuns()) {
            run.setLanguage(sheet.language());
        }
    }

    private String fit(String words) {
        return texts.fit(words, place);
    }

    private XDDFSolidFillProperties solid(Colour colour) {
        int rgb = sheet.brand().palette().rgb(colour);
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
