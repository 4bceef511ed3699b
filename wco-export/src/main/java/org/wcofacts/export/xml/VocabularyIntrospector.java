package org.wcofacts.export.xml;

import org.jspecify.annotations.Nullable;
import org.wcofacts.export.vocabulary.Vocabulary;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.dataformat.xml.JacksonXmlAnnotationIntrospector;

/**
 * Reads from the records what would else stand on every component: elements are in the namespace of the vocabulary,
 * attributes are not, and a component is required unless it is nullable or a list.
 */
final class VocabularyIntrospector extends JacksonXmlAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        PropertyName name = super.findRootName(config, type);
        return name == null ? null : name.withNamespace(XmlFormat.NAMESPACE);
    }

    @Override
    public @Nullable String findNamespace(MapperConfig<?> config, Annotated component) {
        return isAttribute(config, component) ? super.findNamespace(config, component) : XmlFormat.NAMESPACE;
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated component) {
        return inNamespace(config, component, super.findNameForSerialization(config, component));
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated component) {
        return inNamespace(config, component, super.findNameForDeserialization(config, component));
    }

    @Override
    public @Nullable PropertyName findWrapperName(MapperConfig<?> config, Annotated component) {
        return inNamespace(config, component, super.findWrapperName(config, component));
    }

    @Override
    public @Nullable PropertyName findXmlPropertyInnerName(MapperConfig<?> config, Annotated component) {
        return inNamespace(config, component, super.findXmlPropertyInnerName(config, component));
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return Vocabulary.isRequired(member) ? Boolean.TRUE : super.hasRequiredMarker(config, member);
    }

    private @Nullable PropertyName inNamespace(
            MapperConfig<?> config, Annotated component, @Nullable PropertyName name) {
        return name == null || !name.hasSimpleName() || isAttribute(config, component)
                ? name
                : name.withNamespace(XmlFormat.NAMESPACE);
    }

    private boolean isAttribute(MapperConfig<?> config, Annotated component) {
        return Boolean.TRUE.equals(isOutputAsAttribute(config, component));
    }
}
