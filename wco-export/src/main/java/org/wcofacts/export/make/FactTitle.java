package org.wcofacts.export.make;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.Subject;

/** A fact in one line, without ids: what it is about, its day and its value. */
abstract class FactTitle {

    private static final Pattern PART = Pattern.compile("summary-(\\d+)");
    private static final String HOSTS_IN = "hosts-in-";

    private final Wording wording;

    FactTitle(Wording wording) {
        this.wording = wording;
    }

    /** The name of what a fact is about; empty for the organization, whose facts need none. */
    abstract Optional<String> name(Subject subject);

    /** What a code stands for. */
    abstract Optional<LocalizedText> named(String code);

    final Wording wording() {
        return wording;
    }

    final String words(LocalizedText text) {
        return wording.words(text, "citation");
    }

    final String listed(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(wording.label("list.separator") + " "));
    }

    final String of(Fact fact, String day) {
        return wording.label("cite.title", about(fact), day, value(fact));
    }

    private String about(Fact fact) {
        return switch (fact.kind()) {
            case NAME -> nameOf(fact);
            case PERSON -> office(fact);
            case VALUE -> described(fact, fact.property());
            case FOOTNOTE ->
                wording.label("cite.footnote", described(fact, fact.property().replace("-footnote", "")));
            case DISPUTED ->
                wording.label("cite.disputed", described(fact, fact.property().replaceFirst("-disputed-\\d+$", "")));
        };
    }

    /** What kind of name it is, as the name itself is the value. */
    private String nameOf(Fact fact) {
        Subject subject = fact.about();
        if (subject instanceof Subject.Theme theme) {
            return wording.label("cite.name.theme", Integer.toString(theme.year()));
        }
        if (subject.code().isPresent()) {
            return wording.label("cite.name.code", subject.code().get());
        }
        String kind = subject.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return wording.label("cite.name." + kind.toLowerCase(Locale.ROOT));
    }

    /** The office that a person holds. */
    abstract String office(Fact fact);

    private String described(Fact fact, String property) {
        return listed(name(fact.about()).orElse(""), property(fact.about(), property));
    }

    private String property(Subject subject, String property) {
        Matcher part = PART.matcher(property);
        if (part.matches()) {
            return wording.label("cite.part", part.group(1));
        }
        if (subject instanceof Subject.Passage && (property.equals("title") || property.equals("summary"))) {
            return "";
        }
        if (property.startsWith(HOSTS_IN)) {
            String region = property.substring(HOSTS_IN.length());
            return listed(
                    wording.property("hosts"), named(region).map(this::words).orElse(region));
        }
        if (subject instanceof Subject.RightsAkin && property.equals("since")) {
            return wording.label("cite.property.rights-since");
        }
        if (subject instanceof Subject.Organization) {
            return ofOrganization(property);
        }
        return wording.labels().find("cite.property." + property).orElseGet(() -> wording.property(property));
    }

    private String ofOrganization(String property) {
        if (property.startsWith("headquarters-")) {
            return listed(
                    wording.label("fact.headquarters"), wording.property(property.substring("headquarters-".length())));
        }
        return wording.label("fact." + property);
    }

    private String value(Fact fact) {
        String value = fact.value() instanceof FactValue.Code code
                ? code(fact, code.code())
                : fact.value().accept(new FactWords(wording)).words();
        return withoutStop(value);
    }

    static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private String code(Fact fact, String code) {
        return switch (fact.property()) {
            case "designation" -> wording.label("designation." + code);
            case "standing" ->
                wording.label(code.equals("working") ? "working-language" : "increasingly-used-language");
            default -> named(code).map(this::words).orElse(code);
        };
    }
}
