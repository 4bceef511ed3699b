package org.wcofacts.export.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
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
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.wcofacts.export.look.Colour;
import org.wcofacts.export.look.Palette;
import org.wcofacts.export.sheet.FactSheet;

/**
 * A chart of the spreadsheet's own, which its reader can edit. Every fill and line is given: some programs draw nothing
 * without.
 */
final class NativeChart {

    private static final int FIRST_COLUMN = 5;
    private static final int COLUMNS = 9;
    private static final double YEARS_APART = 10 * 365.25;

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

    /**
     * Numbers that are drawn alike.
     *
     * @param name what they are
     */
    record Series(String name, List<Integer> values) {}

    private final XSSFChart chart;
    private final Locale language;
    private final Palette palette;

    private NativeChart(XSSFChart chart, Locale language, Palette palette) {
        this.palette = palette;
        this.chart = chart;
        this.language = language;
    }

    /** A chart at the side of the numbers that it draws. */
    static NativeChart beside(XSSFSheet worksheet, int firstRow, int rows, FactSheet sheet) {
        XSSFDrawing drawing = worksheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, firstRow, FIRST_COLUMN + COLUMNS, firstRow + rows - 1);
        return new NativeChart(
                drawing.createChart(anchor), sheet.language(), sheet.brand().palette());
    }

    /** Bars that lie, the first on top, with their values; several series stand in groups over a legend. */
    void bars(String title, String alternative, List<String> labels, List<Series> series, Cells cells) {
        begin(title, alternative);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.TOP);
        counts.setMinimum(0);
        counts.setVisible(false);
        counts.setCrosses(AxisCrosses.AUTO_ZERO);
        quiet(names);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(60);
        data.setVaryColors(false);
        for (int i = 0; i < series.size(); i++) {
            Integer[] values = series.get(i).values().toArray(Integer[]::new);
            XDDFChartData.Series drawn = data.addSeries(
                    XDDFDataSourcesFactory.fromArray(labels.toArray(String[]::new), cells.labels()),
                    XDDFDataSourcesFactory.fromArray(values, cells.values(i)));
            drawn.setTitle(series.get(i).name(), null);
            XDDFShapeProperties look = new XDDFShapeProperties();
            look.setFillProperties(solid(Colour.SERIES.get(i)));
            drawn.setShapeProperties(look);
        }
        plot(data);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        for (CTBarSer drawn :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            showValues(drawn.addNewDLbls());
        }
    }

    /** The chart's own {@code plot} would copy all numbers into a workbook within the chart. */
    private static void plot(XDDFChartData data) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot();
        }
    }

    private static void showValues(CTDLbls marks) {
        marks.addNewShowLegendKey().setVal(false);
        marks.addNewShowVal().setVal(true);
        marks.addNewShowCatName().setVal(false);
        marks.addNewShowSerName().setVal(false);
        marks.addNewShowPercent().setVal(false);
        marks.addNewShowBubbleSize().setVal(false);
    }

    /** Lines through points on days; several stand over a legend. */
    void lines(
            String title, String alternative, List<LocalDate> days, List<Series> series, Cells cells, LocalDate from) {
        begin(title, alternative);
        XDDFValueAxis time = chart.createValueAxis(AxisPosition.BOTTOM);
        time.setNumberFormat("yyyy");
        time.setMinimum(DateUtil.getExcelDate(from));
        time.setMajorUnit(YEARS_APART);
        quiet(time);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.LEFT);
        counts.setMinimum(0);
        quiet(counts);
        counts.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(solid(Colour.RULE)));
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, time, counts);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        Double[] places = days.stream().map(DateUtil::getExcelDate).toArray(Double[]::new);
        for (int i = 0; i < series.size(); i++) {
            Integer[] values = series.get(i).values().toArray(Integer[]::new);
            XDDFScatterChartData.Series drawn = (XDDFScatterChartData.Series) data.addSeries(
                    XDDFDataSourcesFactory.fromArray(places, cells.labels()),
                    XDDFDataSourcesFactory.fromArray(values, cells.values(i)));
            drawn.setTitle(series.get(i).name(), null);
            drawn.setSmooth(false);
            drawn.setMarkerStyle(MarkerStyle.NONE);
            XDDFLineProperties line = new XDDFLineProperties(solid(Colour.SERIES.get(i)));
            line.setWidth(1.75);
            drawn.setLineProperties(line);
        }
        plot(data);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private void begin(String title, String alternative) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        for (XDDFTextRun run : chart.getFormattedTitle().getParagraph(0).getTextRuns()) {
            run.setFontSize(12.0);
            run.setLanguage(language);
        }
        XDDFShapeProperties paper = chart.getOrAddShapeProperties();
        paper.setFillProperties(solid(Colour.PAPER));
        paper.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(alternative);
    }

    private void quiet(XDDFChartAxis axis) {
        axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid(Colour.RULE)));
        axis.getOrAddTextProperties();
    }

    private XDDFSolidFillProperties solid(Colour colour) {
        int rgb = palette.rgb(colour);
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
