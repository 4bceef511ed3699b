package org.wcofacts.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.wcofacts.model.value.Rules;
import org.wcofacts.model.value.ValueStyle;

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

    /** When it was last read for this dataset; absent if that was not recorded. */
    Optional<PartialDate> read();

    /** Who speaks in it; absent if not recorded. */
    Optional<Kind> kind();

    /** Who speaks in a source, which bounds how far a fact from it can be trusted. */
    enum Kind {
        /** An official act, a treaty collection or a depositary's list, also where a copy of it was read. */
        OFFICIAL,
        /** The organization itself, also where a copy was read. */
        ORGANIZATION,
        /** A regional body of the organization. */
        REGION,
        /** Another public body: a government, a customs administration, another international organization. */
        INSTITUTION,
        /** A university, a dataset of scholars or a work of reference. */
        ACADEMIC,
        /** A newspaper, a news agency or a news site. */
        PRESS,
        /** An encyclopaedia that anybody edits, or what is copied from one. */
        ENCYCLOPAEDIA,
        /** A standard of codes and names. */
        STANDARD,
        /** Anybody else: companies, associations, people, pages on events. */
        OTHER
    }

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
            Rules.notBlank("title of source " + Rules.quoted(source.id()), source.title());
            source.address()
                    .ifPresent(address -> Rules.require(
                            !address.toString().isEmpty(),
                            "address of source " + Rules.quoted(source.id()) + ": must not be empty"));
            source.publisher()
                    .ifPresent(name -> Rules.notBlank("publisher of source " + Rules.quoted(source.id()), name));
            source.licence()
                    .ifPresent(words -> Rules.notBlank("licence of source " + Rules.quoted(source.id()), words));
            return source;
        }
    }
}
