package org.wcofacts.export.sheet;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A run of words that belong together: one language, one link, one set of source marks. */
@Value.Immutable
@ValueStyle
public interface Span {

    /** The words; spaces at either end count. May be empty where there are only source marks. */
    String words();

    /** The language, if it is not that of the sheet. */
    Optional<Locale> language();

    /** Where the words lead; absent for plain words. */
    Optional<URI> link();

    /** Where the words lead, if a browser or a mail program opens it; words with another address stand as words. */
    default Optional<URI> webLink() {
        return link().filter(address -> address.getScheme() != null
                && Set.of("http", "https", "mailto")
                        .contains(address.getScheme().toLowerCase(Locale.ROOT)));
    }

    /** What the words stand for, if they are an abbreviation. */
    Optional<String> expansion();

    /** The numbers of the {@link FactSheet#sources()} that the words rest on, shown as marks after them. */
    List<Integer> citations();

    /** Plain words in the language of the sheet. */
    static Span of(String words) {
        return Builder.WORDLESS.withWords(words);
    }

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a span. {@code words} must be given. */
    final class Builder extends ImmutableSpan.Builder {

        /** Plain words differ from these in their words alone. */
        private static final ImmutableSpan WORDLESS =
                (ImmutableSpan) new Builder().words("").build();

        Builder() {}
    }
}
