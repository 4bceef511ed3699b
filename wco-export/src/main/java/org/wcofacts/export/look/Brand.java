package org.wcofacts.export.look;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;

/**
 * How a publisher's sheets look, in every format: colours, logo, the line above the title, a line at the foot of each page, and
 * the paper. Immutable.
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
    public static final Brand PLAIN =
            new Brand(Palette.OURS, Optional.empty(), Optional.empty(), Optional.empty(), Paper.A4);

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Palette palette;
    private final Optional<Logo> logo;
    private final Optional<String> organization;
    private final Optional<String> footer;
    private final Paper paper;

    private Brand(
            Palette palette, Optional<Logo> logo, Optional<String> organization, Optional<String> footer, Paper paper) {
        this.palette = palette;
        this.logo = logo;
        this.organization = organization;
        this.footer = footer;
        this.paper = paper;
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
        return new Brand(
                Palette.of(rgb("primary", primary), rgb("accent", accent)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Paper.A4);
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
        return new Brand(palette, Optional.of(Rules.given("brand, logo", image)), organization, footer, paper);
    }

    /** This brand with a line above the title that names the publisher, instead of that of the sheet. */
    public Brand organization(String words) {
        return new Brand(palette, logo, Optional.of(words("organization", words)), footer, paper);
    }

    /** This brand with words at the foot of each page, before the notice of the sheet. */
    public Brand footer(String words) {
        return new Brand(palette, logo, organization, Optional.of(words("footer", words)), paper);
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
        return new Brand(palette, logo, organization, footer, Rules.given("brand, paper", size));
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Brand brand
                && brand.palette.equals(palette)
                && brand.logo.equals(logo)
                && brand.organization.equals(organization)
                && brand.footer.equals(footer)
                && brand.paper == paper;
    }

    @Override
    public int hashCode() {
        return Objects.hash(palette, logo, organization, footer, paper);
    }

    @Override
    public String toString() {
        return "Brand{" + palette + ", " + logo + ", " + organization + ", " + footer + ", " + paper + "}";
    }
}
