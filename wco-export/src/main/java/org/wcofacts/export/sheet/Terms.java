package org.wcofacts.export.sheet;

import java.util.Optional;
import org.wcofacts.export.report.Rules;

/**
 * Who publishes a sheet, and under which terms, in the words of the publisher:
 *
 * <pre>{@code
 * Terms terms = Terms.of("Ministry of Finance of Alphaland")
 *         .licence("Free to copy with our name")
 *         .citation("Ministry of Finance of Alphaland, Alphaland in brief, 2025");
 * FactSheet sheet = FactSheets.own("brief", "Alphaland in brief", LocalDate.of(2025, 11, 30), Locale.ENGLISH, terms);
 * }</pre>
 *
 * @param author who publishes it; not blank
 * @param licence under which terms it may be used; absent if that is not said
 * @param citation how to cite it; absent if that is not said
 * @param notice what is printed on every page before what the sheet says there itself; absent if there is nothing more to say
 */
public record Terms(String author, Optional<String> licence, Optional<String> citation, Optional<String> notice) {

    public Terms {
        words("author", author);
        Rules.given("terms, licence", licence).ifPresent(words -> words("licence", words));
        Rules.given("terms, citation", citation).ifPresent(words -> words("citation", words));
        Rules.given("terms, notice", notice).ifPresent(words -> words("notice", words));
    }

    private static void words(String what, String words) {
        Rules.given("terms, " + what, words);
        Rules.require(!words.isBlank(), () -> "terms, " + what + ": must not be blank");
    }

    /** Those of a publisher who says no more. */
    public static Terms of(String author) {
        return new Terms(author, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** These terms with a licence. */
    public Terms licence(String words) {
        return new Terms(author, Optional.of(Rules.given("terms, licence", words)), citation, notice);
    }

    /** These terms with how to cite the sheet. */
    public Terms citation(String words) {
        return new Terms(author, licence, Optional.of(Rules.given("terms, citation", words)), notice);
    }

    /** These terms with a notice for every page. */
    public Terms notice(String words) {
        return new Terms(author, licence, citation, Optional.of(Rules.given("terms, notice", words)));
    }
}
