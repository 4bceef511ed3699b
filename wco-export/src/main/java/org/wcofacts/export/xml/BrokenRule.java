package org.wcofacts.export.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wcofacts.export.report.Rules;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Stops at the first rule that is broken, and says it in plain words: the validator speaks the language of schemas. */
final class BrokenRule implements ErrorHandler {

    /** A code of the specification and the rest of the message. */
    private static final Pattern MESSAGE = Pattern.compile("cvc-([A-Za-z0-9.-]+): (.*)", Pattern.DOTALL);

    private static final String ELEMENTS_ALONE = "complex-type.2.3";

    private static final Pattern OF_AN_ATTRIBUTE = Pattern.compile(
            "The value '(.*)' of attribute '([^']*)' on element '[^']*' is not valid with respect to its type, '([^']*)'.*",
            Pattern.DOTALL);

    /** An element in the list of those that may come. */
    private static final Pattern EXPECTED = Pattern.compile("\":([^\\s,}]+)");

    private static final Pattern ATTRIBUTE = Pattern.compile("Attribute '([^']*)'");

    /** The type stands at the end of what is said of a value. */
    private static final Pattern TYPE = Pattern.compile("'([^']*)'\\.?$");

    /** Of a value: the message that follows says whose value it is. */
    private static final Pattern OF_A_VALUE = Pattern.compile(
            "cvc-(datatype|enumeration|pattern|minLength|minInclusive|maxInclusive)-valid.*", Pattern.DOTALL);

    private String ofValue = "";

    @Override
    public void error(SAXParseException error) throws SAXException {
        String message = String.valueOf(error.getMessage());
        if (!OF_A_VALUE.matcher(message).matches()) {
            throw error;
        }
        ofValue = message;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
        throw error;
    }

    @Override
    public void warning(SAXParseException warning) throws SAXException {
        throw warning;
    }

    /** Whether an element has words where it must have elements alone. */
    static boolean isOfWords(SAXException error) {
        return String.valueOf(error.getMessage()).startsWith("cvc-" + ELEMENTS_ALONE);
    }

    /** What is wrong at an element. */
    String words(String name, SAXException error) {
        String element = "element " + Rules.quoted(name);
        String message = String.valueOf(error.getMessage());
        Matcher parts = MESSAGE.matcher(message);
        if (!parts.matches()) {
            return element + ": " + message;
        }
        String details = parts.group(2);
        return element
                + switch (parts.group(1)) {
                    case "attribute.3" -> ofAttribute(details);
                    case "complex-type.2.1" -> ": must be empty";
                    case "complex-type.2.2", "type.3.1.3" -> ofText();
                    case ELEMENTS_ALONE -> ": must have elements alone, no text";
                    case "complex-type.2.4.a" -> ": must not be here; " + expected(details) + " may";
                    case "complex-type.2.4.b" -> ": must have " + expected(details) + " before its end";
                    case "complex-type.2.4.d" -> ": must not be here, where nothing more may come";
                    case "complex-type.3.2.2" -> ": must not have the attribute " + attribute(details);
                    case "complex-type.4" ->
                        ": must have the attribute " + attribute(details).replace("'lang'", "'xml:lang'");
                    case "type.3.1.1" -> ": must not have attributes";
                    case "type.3.1.2" -> ": must have text alone";
                    default -> ": " + details;
                };
    }

    private String ofText() {
        Matcher type = TYPE.matcher(ofValue);
        return ofValue.isEmpty() || !type.find()
                ? ": must have text alone"
                : ": the text " + PublishedSchema.rule(type.group(1));
    }

    private static String ofAttribute(String details) {
        Matcher parts = OF_AN_ATTRIBUTE.matcher(details);
        return parts.matches()
                ? ", attribute " + Rules.quoted(parts.group(2)) + ", " + Rules.quoted(parts.group(1)) + ": "
                        + PublishedSchema.rule(parts.group(3))
                : ": " + details;
    }

    private static String expected(String details) {
        List<String> names = new ArrayList<>();
        Matcher name = EXPECTED.matcher(details.substring(details.lastIndexOf("One of")));
        while (name.find()) {
            names.add(Rules.quoted(name.group(1)));
        }
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static String attribute(String details) {
        Matcher name = ATTRIBUTE.matcher(details);
        return name.find() ? Rules.quoted(name.group(1)) : "that it has";
    }
}
