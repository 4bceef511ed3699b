package org.wcofacts.export.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.Source;
import tools.jackson.dataformat.xml.annotation.JacksonXmlText;

/** A publication or page from which facts were read. */
record SourceElement(
        @Attribute String id,
        @Attribute @Nullable String published,
        @Attribute @Nullable String read,
        @Attribute @Nullable String kind,
        Title title,
        @Nullable String publisher,
        @Nullable String address,
        @Nullable String licence) {

    /** The title as the source gives it, in its language if that is recorded. */
    record Title(
            @XmlLang @Nullable String language,
            @JacksonXmlText String words) {}

    static SourceElement of(Source source, Writing writing) {
        String at = "source " + source.id();
        return new SourceElement(
                source.id(),
                source.published().map(Object::toString).orElse(null),
                source.read().map(Object::toString).orElse(null),
                source.kind().map(Codes::of).orElse(null),
                new Title(source.language().map(Codes::of).orElse(null), writing.text(source.title(), at + ", title")),
                source.publisher()
                        .map(text -> writing.text(text, at + ", publisher"))
                        .orElse(null),
                source.address()
                        .map(uri -> writing.text(uri.toString(), at + ", address"))
                        .orElse(null),
                source.licence()
                        .map(text -> writing.text(text, at + ", licence"))
                        .orElse(null));
    }

    Source toModel() {
        return Reading.at(
                "source " + Rules.quoted(id),
                () -> Source.builder()
                        .id(id)
                        .title(title.words())
                        .language(Optional.ofNullable(title.language()).map(Codes::language))
                        .publisher(Optional.ofNullable(publisher))
                        .published(Optional.ofNullable(published).map(Codes::date))
                        .address(Optional.ofNullable(address).map(Codes::address))
                        .licence(Optional.ofNullable(licence))
                        .read(Optional.ofNullable(read).map(Codes::date))
                        .kind(Optional.ofNullable(kind).map(code -> Codes.constant(Source.Kind.class, code)))
                        .build());
    }
}
