package org.wcofacts.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A publication or page from which facts were read. */
@Value.Immutable
@ValueStyle
public interface Source extends Identified {

    /** The title as the source gives it. */
    String title();

    /** The language of the title; absent if not recorded. */
    Optional<Locale> language();

    /** Who published it; absent if not known. */
    Optional<String> publisher();

    /** When it was published; absent if not known. */
    Optional<PartialDate> published();

    /** Where it can be read; absent if no public address is known. */
    Optional<URI> address();

    /** The licence of its content, in a few words; absent if not known. */
    Optional<String> licence();

    /** Returns a builder on which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the description of a source. {@code id} and {@code title} must be given. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}

        @Override
        public Source build() {
            Source source = super.build();
            Rules.wellFormedId("source", source.id());
            Rules.notBlank("title of source '" + source.id() + "'", source.title());
            source.publisher().ifPresent(name -> Rules.notBlank("publisher of source '" + source.id() + "'", name));
            source.licence().ifPresent(words -> Rules.notBlank("licence of source '" + source.id() + "'", words));
            return source;
        }
    }
}
