package org.wcofacts.export.vocabulary;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;

/** What every file of the vocabulary bears. */
public final class Vocabulary {

    /** Major and minor version. A later minor version only adds; the namespace has the major one. */
    public static final String VERSION = "1.0";

    public static final String EDITION = "edition";
    public static final String REGISTER = "register";
    public static final String CHANGES = "changes";

    /** The most characters of a text that is read. */
    public static final int LONGEST_WORDS = 1 << 20;

    private Vocabulary() {}

    static <T, R> List<R> each(List<T> items, Function<T, R> conversion) {
        return items.stream().map(conversion).toList();
    }

    /** Whether a file must have a component: unless it may be null or is a list. */
    public static boolean isRequired(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && member.getDeclaringClass().isRecord()) {
            RecordComponent component = member.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
            return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && component.getType() != List.class;
        }
        return false;
    }
}
