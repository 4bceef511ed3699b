package org.wcofacts.model;

import java.util.List;
import java.util.Locale;

/** A fact on one line: what it says of what, then in brackets its kind, its place in the source, and how it follows from that. */
public final class FactLine implements FactValue.Visitor<String> {

    private FactLine() {}

    public static List<String> of(List<Fact> facts) {
        return facts.stream().map(FactLine::of).toList();
    }

    private static String of(Fact fact) {
        return fact.id() + " = " + fact.value().accept(new FactLine()) + " ["
                + (fact.kind() == Fact.Kind.VALUE ? "" : lower(fact.kind()) + ", ")
                + place(fact.provenance()) + "]";
    }

    /** The place cited first; the basis and the confidence where a source does not simply state the fact. */
    public static String place(Provenance provenance) {
        boolean plain = provenance.basis() == Basis.STATED && provenance.confidence() == Confidence.HIGH;
        return provenance.citations().get(0).place()
                + (plain ? "" : ", " + lower(provenance.basis()) + ", " + lower(provenance.confidence()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String words(FactValue.Words value) {
        return value.text().english();
    }

    @Override
    public String code(FactValue.Code value) {
        return "code " + value.code();
    }

    @Override
    public String count(FactValue.Count value) {
        return value.number() + " " + value.unit();
    }

    @Override
    public String date(FactValue.Date value) {
        return value.date().toString();
    }

    @Override
    public String day(FactValue.Day value) {
        return value.day().toString();
    }

    @Override
    public String address(FactValue.Address value) {
        return value.address().toString();
    }
}
