package org.wcofacts.export.look;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;

/**
 * How a publisher's sheets look, in every format: colours, logo, fonts, the line above the title, a line at the foot of each
 * page, and the paper. Immutable.
 *
 * <pre>{@code
 * Brand brand = Brand.of("#1B5E20", "#A4281C")
 *         .organization("Ministry of Finance of Alphaland")
 *         .footer("Alphaland in brief")
 *         .paper(Paper.A5);
 * FactSheet sheet = FactSheets.own("brief", "Alphaland", LocalDate.of(2025, 11, 30), Locale.ENGLISH, Terms.of("The ministry"));
 * Export.pdf(sheet.branded(brand)).to(folder.resolve("branded.pdf"));
 * }</pre>
 */
public final class Brand {

    /** The look of sheets without a brand: on A4. */
    public static final Brand PLAIN = new Brand(Palette.OURS);

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Palette palette;
    private final Optional<Logo> logo;
    private final Optional<String> organization;
    private final Optional<String> footer;
    private final Optional<FontFile> bodyFont;
    private final Optional<FontFile> headingFont;
    private final Paper paper;
    private final Orientation orientation;

    private Brand(
            Palette palette,
            Optional<Logo> logo,
            Optional<String> organization,
            Optional<String> footer,
            Optional<FontFile> bodyFont,
            Optional<FontFile> headingFont,
            Paper paper,
            Orientation orientation) {
        this.palette = palette;
        this.logo = logo;
        this.organization = organization;
        this.footer = footer;
        this.bodyFont = bodyFont;
        this.headingFont = headingFont;
        this.paper = paper;
        this.orientation = orientation;
    }

    private Brand(Palette palette) {
        this(
                palette,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Paper.A4,
                Orientation.PORTRAIT);
    }

    /**
     * A brand of two colours; tints, grounds, links and the series of charts follow from the first.
     *
     * @param primary of titles, grounds and first marks, as {@code #RRGGBB}
     * @param accent of what is to be seen first, as {@code #RRGGBB}
     * @throws IllegalArgumentException if a colour is not well formed, or if words in it could not be read on paper; the message has both
     *     colours and the ratio
     */
    public static Brand of(String primary, String accent) {
        return new Brand(Palette.of(rgb("primary", primary), rgb("accent", accent)));
    }

    private static int rgb(String name, String hex) {
        String place = "brand, " + name + " colour";
        Rules.given(place, hex);
        Rules.require(
                HEX.matcher(hex).matches(),
                () -> place + " " + Rules.quoted(hex) + ": must be # and six hexadecimal digits, such as '#1B5E20'");
        return Integer.parseInt(hex.substring(1), 16);
    }

    /** This brand with a logo. */
    public Brand logo(Logo image) {
        Rules.given("brand, logo", image);
        return new Brand(palette, Optional.of(image), organization, footer, bodyFont, headingFont, paper, orientation);
    }

    /** This brand with a line above the title that names the publisher, instead of that of the sheet. */
    public Brand organization(String words) {
        String checked = words("organization", words);
        return new Brand(palette, logo, Optional.of(checked), footer, bodyFont, headingFont, paper, orientation);
    }

    /** This brand with words at the foot of each page, before the notice of the sheet. */
    public Brand footer(String words) {
        String checked = words("footer", words);
        return new Brand(palette, logo, organization, Optional.of(checked), bodyFont, headingFont, paper, orientation);
    }

    private static String words(String what, String words) {
        Rules.given("brand, " + what, words);
        Rules.require(
                !words.isBlank() && TextPolicy.accepts(words),
                () -> "brand, " + what + " " + Rules.quoted(TextPolicy.unreported(words))
                        + ": must be words that every format can hold");
        return words;
    }

    /** This brand on another paper; the options of a PDF may name one for that file alone. */
    public Brand paper(Paper size) {
        Rules.given("brand, paper", size);
        return new Brand(palette, logo, organization, footer, bodyFont, headingFont, size, orientation);
    }

    /** This brand with the paper held another way; the options of a PDF may say so for that file alone. */
    public Brand orientation(Orientation held) {
        Rules.given("brand, orientation", held);
        return new Brand(palette, logo, organization, footer, bodyFont, headingFont, paper, held);
    }

    /** This brand with a font for running text, cells and notes, instead of the bundled one. */
    public Brand bodyFont(FontFile font) {
        Rules.given("brand, body font", font);
        return new Brand(palette, logo, organization, footer, Optional.of(font), headingFont, paper, orientation);
    }

    /** This brand with a font for titles, headings, figures and whatever else is strong, instead of the bundled one. */
    public Brand headingFont(FontFile font) {
        Rules.given("brand, heading font", font);
        return new Brand(palette, logo, organization, footer, bodyFont, Optional.of(font), paper, orientation);
    }

    public Palette palette() {
        return palette;
    }

    public Optional<Logo> logo() {
        return logo;
    }

    /** The line above the title; absent for that of the sheet. */
    public Optional<String> organization() {
        return organization;
    }

    /** What stands at the foot of each page before the notice of the sheet. */
    public Optional<String> footer() {
        return footer;
    }

    public Paper paper() {
        return paper;
    }

    public Orientation orientation() {
        return orientation;
    }

    /** The font of running text; absent for the bundled one. */
    public Optional<FontFile> bodyFont() {
        return bodyFont;
    }

    /** The font of titles, headings and figures; absent for the bundled one. */
    public Optional<FontFile> headingFont() {
        return headingFont;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Brand brand
                && brand.palette.equals(palette)
                && brand.logo.equals(logo)
                && brand.organization.equals(organization)
                && brand.footer.equals(footer)
                && brand.bodyFont.equals(bodyFont)
                && brand.headingFont.equals(headingFont)
                && brand.paper == paper
                && brand.orientation == orientation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(palette, logo, organization, footer, bodyFont, headingFont, paper, orientation);
    }

    @Override
    public String toString() {
        return "Brand" + List.of(palette, logo, organization, footer, bodyFont, headingFont, paper, orientation);
    }
}
