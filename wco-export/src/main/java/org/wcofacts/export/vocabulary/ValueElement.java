package org.wcofacts.export.vocabulary;

import org.jspecify.annotations.Nullable;
import org.wcofacts.model.FactValue;

/** The value of a fact: one of its parts. */
record ValueElement(
        @Nullable WordsElement words,
        @Nullable String code,
        @Nullable CountElement count,
        @Nullable String date,
        @Nullable String day,
        @Nullable String address) {

    /** A number of things. */
    record CountElement(@Attribute int number, @Attribute String unit) {}

    static ValueElement of(FactValue value, Writing writing, String at) {
        return value.accept(new FactValue.Visitor<>() {
            @Override
            public ValueElement words(FactValue.Words words) {
                return new ValueElement(writing.words(words.text(), at), null, null, null, null, null);
            }

            @Override
            public ValueElement code(FactValue.Code code) {
                return new ValueElement(null, writing.text(code.code(), at), null, null, null, null);
            }

            @Override
            public ValueElement count(FactValue.Count count) {
                CountElement element = new CountElement(count.number(), writing.text(count.unit(), at));
                return new ValueElement(null, null, element, null, null, null);
            }

            @Override
            public ValueElement date(FactValue.Date date) {
                return new ValueElement(null, null, null, date.date().toString(), null, null);
            }

            @Override
            public ValueElement day(FactValue.Day day) {
                return new ValueElement(null, null, null, null, day.day().toString(), null);
            }

            @Override
            public ValueElement address(FactValue.Address address) {
                String spelled = writing.text(address.address().toString(), at);
                return new ValueElement(null, null, null, null, null, spelled);
            }
        });
    }

    FactValue toModel(Reading reading) {
        if (words != null) {
            return new FactValue.Words(reading.words(words, "value"));
        }
        if (code != null) {
            return new FactValue.Code(code);
        }
        if (count != null) {
            return new FactValue.Count(count.number(), count.unit());
        }
        if (date != null) {
            return new FactValue.Date(Codes.date(date));
        }
        if (day != null) {
            return new FactValue.Day(Codes.day(day));
        }
        if (address != null) {
            return new FactValue.Address(Codes.address(address));
        }
        throw new IllegalArgumentException("value: must have words, a code, a count, a date, a day or an address");
    }
}
