package org.wcofacts.export.xml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import tools.jackson.dataformat.xml.annotation.JacksonXmlText;

/** The names of all elements of the vocabulary, as its records have them. */
final class ElementNames {

    private final Set<String> names = new TreeSet<>();
    private final Set<Type> seen = new HashSet<>();

    private ElementNames() {}

    static Set<String> of(Class<?> root, String name) {
        ElementNames elements = new ElementNames();
        elements.names.add(name);
        elements.in(root);
        return Collections.unmodifiableSet(elements.names);
    }

    private void in(Type type) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            in(generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                in(argument);
            }
        } else if (type instanceof Class<?> of && of.isRecord()) {
            for (RecordComponent part : of.getRecordComponents()) {
                add(part);
                in(part.getGenericType());
            }
        }
    }

    private void add(RecordComponent part) {
        boolean isElement = !part.getAccessor().isAnnotationPresent(Attribute.class)
                && !part.getAccessor().isAnnotationPresent(XmlLang.class)
                && !part.getAccessor().isAnnotationPresent(JacksonXmlText.class);
        if (isElement) {
            JacksonXmlProperty own = part.getAccessor().getAnnotation(JacksonXmlProperty.class);
            JacksonXmlElementWrapper around = part.getAccessor().getAnnotation(JacksonXmlElementWrapper.class);
            names.add(own == null ? kebab(part.getName()) : own.localName());
            if (around != null && around.useWrapping()) {
                names.add(around.localName());
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
