package org.wcofacts.export.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.ExportException;
import org.wcofacts.export.report.Finding;
import org.wcofacts.export.report.Rules;
import org.wcofacts.export.report.TextPolicy;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Standing;

/** Takes words of the model into the vocabulary, through the text policy. */
public final class Writing {

    private final TextPolicy policy;
    private final Consumer<Finding> findings;
    private final Optional<Locale> only;
    private final int longest;

    /** All languages of each text. */
    public Writing(Consumer<Finding> findings) {
        this(findings, Optional.empty(), Integer.MAX_VALUE);
    }

    /**
     * All languages of each text, or the one that comes nearest to a language: English where a text has none near.
     *
     * @param longest the most characters that a text may have
     */
    public Writing(Consumer<Finding> findings, Optional<Locale> only, int longest) {
        this.longest = longest;
        this.findings = findings;
        this.policy = new TextPolicy(findings);
        this.only = only;
    }

    String text(String text, String at) {
        if (text.length() > longest) {
            throw new ExportException(at + ": must not be longer than " + longest + " characters");
        }
        return policy.apply(text, at);
    }

    WordsElement words(LocalizedText text, String at) {
        Optional<Locale> one = only.map(wished -> text.nearest(wished).orElseGet(() -> english(wished, at)));
        return new WordsElement(text.words().entrySet().stream()
                .filter(entry -> one.isEmpty() || one.get().equals(entry.getKey()))
                .map(entry -> text(entry, text.standings().getOrDefault(entry.getKey(), Standing.ORIGINAL), at))
                .toList());
    }

    private Locale english(Locale wished, String at) {
        findings.accept(new Finding(Finding.Kind.TRANSLATION_MISSING, at, wished.toLanguageTag()));
        return Locale.ENGLISH;
    }

    @Nullable
    WordsElement words(Optional<LocalizedText> text, String at) {
        return text.map(present -> words(present, at)).orElse(null);
    }

    private TextElement text(Map.Entry<Locale, String> entry, Standing standing, String at) {
        String language = Codes.of(entry.getKey());
        String place = at + ", text in " + Rules.quoted(language);
        Standing fit = new Standing(standing.kind(), text(standing.by(), place + ", by"));
        return TextElement.of(language, fit, text(entry.getValue(), place));
    }

    /** The code of an item in a list, under which it is read back. */
    static <T> String listed(List<T> items, T item, Function<T, String> codeOf, String at) {
        String code = codeOf.apply(item);
        for (T one : items) {
            if (codeOf.apply(one).equals(code) && one.equals(item)) {
                return code;
            }
        }
        throw new ExportException(at + ", " + Rules.quoted(code) + ": must be listed as it is here");
    }
}
