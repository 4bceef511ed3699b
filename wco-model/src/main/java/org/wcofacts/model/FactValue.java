package org.wcofacts.model;

import java.net.URI;
import java.time.MonthDay;
import java.util.Locale;

/** The value of a fact; the kinds are closed. */
public sealed interface FactValue {

    /** Calls the method of the visitor for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** Words in several languages. */
    record Words(LocalizedText text) implements FactValue {
        public Words {
            Rules.given("words", text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * A proper name or code that reads the same in every language.
     *
     * @param code the name or code
     */
    record Code(String code) implements FactValue {
        public Code {
            Rules.given("code", code);
        }

        /** The code of a constant: its name in lower case, with hyphens. */
        static Code of(Enum<?> constant) {
            return new Code(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @param unit what is counted, in the plural: {@code "members"}, {@code "hosts"}, {@code "regions"}
     */
    record Count(int number, String unit) implements FactValue {
        public Count {
            Rules.given("count, unit", unit);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /** A date, as far as it is known. */
    record Date(PartialDate date) implements FactValue {
        public Date {
            Rules.given("date", date);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /** A day that recurs every year. */
    record Day(MonthDay day) implements FactValue {
        public Day {
            Rules.given("day of the year", day);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** An address on the web. */
    record Address(URI address) implements FactValue {
        public Address {
            Rules.given("address", address);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.address(this);
        }
    }

    /** One method for each kind of value. */
    interface Visitor<R> {
        R words(Words value);

        R code(Code value);

        R count(Count value);

        R date(Date value);

        R day(Day value);

        R address(Address value);
    }
}
