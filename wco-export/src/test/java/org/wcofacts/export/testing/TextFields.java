package org.wcofacts.export.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wcofacts.export.sheet.FactSheet;
import org.wcofacts.model.Basis;

/** The text fields of sheets, or of editions, and of all that they consist of, found by reflection. */
public final class TextFields {

    private static final String PACKAGE = FactSheet.class.getPackageName();

    private final UnaryOperator<String> change;
    private final Predicate<String> passedOver;
    private final String packages;
    private final List<String> changed = new ArrayList<>();
    private final Set<String> reached = new TreeSet<>();

    /** Changes every text but those of some fields, such as {@code "Section.id"}. */
    public TextFields(UnaryOperator<String> change, Set<String> passedOver) {
        this(change, passedOver::contains, PACKAGE);
    }

    private TextFields(UnaryOperator<String> change, Predicate<String> passedOver, String packages) {
        this.change = change;
        this.passedOver = passedOver;
        this.packages = packages;
    }

    /** Changes every text of the model, but those of some fields. */
    public static TextFields ofModel(UnaryOperator<String> change, Predicate<String> passedOver) {
        return new TextFields(change, passedOver, Basis.class.getPackageName());
    }

    /** A value with all its texts changed. */
    public <T> T in(T value) {
        @SuppressWarnings("unchecked")
        T all = (T) changed(value, "");
        return all;
    }

    /** The fields of the texts that were changed, one for each text. */
    public List<String> changed() {
        return changed;
    }

    /** The fields that had a text, or a part that may have some. */
    public Set<String> reached() {
        return reached;
    }

    private Object changed(Object value, String field) {
        if (value instanceof String text) {
            if (passedOver.test(field)) {
                return text;
            }
            changed.add(field);
            reached.add(field);
            return change.apply(text);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> changed(item, field)).toList();
        }
        if (value instanceof Optional<?> some) {
            return some.map(item -> changed(item, field));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new HashMap<>();
            map.forEach((key, item) -> copy.put(key, changed(item, field)));
            return copy;
        }
        Class<?> type = type(value);
        if (!isOurs(type)) {
            return value;
        }
        if (!field.isEmpty() && (type.isRecord() || hasBuilder(type))) {
            reached.add(field);
        }
        return type.isRecord() ? changedRecord(value) : hasBuilder(type) ? changedValue(value, type) : value;
    }

    private Object changedRecord(Object value) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        Object[] arguments = Arrays.stream(parts)
                .map(part -> changed(call(part.getAccessor(), value), name(value.getClass(), part.getName())))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return value.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass() + ": not made anew", e);
        }
    }

    private Object changedValue(Object value, Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            call(setter(builder, "from", value), builder, value);
            for (Method part : parts(type)) {
                Object before = call(part, value);
                Object after = changed(before, name(type, part.getName()));
                if (!after.equals(before)) {
                    call(setter(builder, part.getName(), after), builder, after);
                }
            }
            return call(setter(builder, "build"), builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + ": not made anew", e);
        }
    }

    private static Method setter(Object builder, String name, Object... arguments) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == arguments.length
                        && (arguments.length == 0 || method.getParameterTypes()[0].isInstance(arguments[0])))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder.getClass() + ", " + name + ": no such method"));
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isOurs(Class<?> type) {
        return (type.getPackageName() + ".").startsWith(packages + ".");
    }

    /** The interface of a value that is made by a builder, else its class. */
    private static Class<?> type(Object value) {
        return Stream.of(value.getClass().getInterfaces())
                .filter(TextFields::hasBuilder)
                .findFirst()
                .orElse(value.getClass());
    }

    private static boolean hasBuilder(Class<?> type) {
        return type.isInterface()
                && Stream.of(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0);
    }

    private static List<Method> parts(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .toList();
    }

    private static String name(Class<?> type, String part) {
        return type.getSimpleName() + "." + part;
    }

    /** The names of all fields of a type, and of what it leads to, that are declared to have texts or parts with some. */
    public static Set<String> declared(Class<?> type) {
        Set<String> fields = new TreeSet<>();
        declared(type, "", fields, new TreeSet<>());
        return fields;
    }

    private static void declared(Type type, String field, Set<String> fields, Set<String> seen) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(of -> declared(of, field, fields, seen));
        } else if (type == String.class) {
            fields.add(field);
        } else if (type instanceof Class<?> of && of.getPackageName().equals(PACKAGE)) {
            boolean hasParts = of.isSealed() || of.isRecord() || hasBuilder(of);
            if (hasParts && !field.isEmpty()) {
                fields.add(field);
            }
            if (!seen.add(of.getName())) {
                return;
            }
            if (of.isSealed()) {
                Arrays.stream(of.getPermittedSubclasses()).forEach(kind -> declared(kind, "", fields, seen));
            } else if (of.isRecord()) {
                Arrays.stream(of.getRecordComponents())
                        .forEach(part -> declared(part.getGenericType(), name(of, part.getName()), fields, seen));
            } else if (hasBuilder(of)) {
                parts(of)
                        .forEach(part -> declared(part.getGenericReturnType(), name(of, part.getName()), fields, seen));
            }
        }
    }
}
