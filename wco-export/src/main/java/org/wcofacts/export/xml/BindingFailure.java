package org.wcofacts.export.xml;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in the vocabulary's terms what Jackson says in Java's. */
final class BindingFailure {

    private BindingFailure() {}

    static EditionXmlException translate(JacksonException failure) {
        TokenStreamLocation at = failure.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        return new EditionXmlException(line, column, path(failure) + ": " + rule(failure), failure);
    }

    private static String rule(JacksonException failure) {
        if (failure instanceof MismatchedInputException && !(failure instanceof InvalidFormatException)) {
            return "missing, empty or not in the form that it must have";
        }
        if (!failure.getPath().isEmpty()) {
            return "not in the form that it must have";
        }
        return failure.getOriginalMessage();
    }

    private static String path(JacksonException failure) {
        return failure.getPath().stream()
                .map(BindingFailure::step)
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("/", Vocabulary.ROOT + "/", ""));
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return name == null ? String.valueOf(reference.getIndex() + 1) : name;
    }
}
