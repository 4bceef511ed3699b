package org.wcofacts.export.vocabulary;

import org.wcofacts.model.register.Coverage;

/** The span of days for which a register is complete, and the words about its answers. */
record CoverageElement(
        @Attribute String membershipFrom,
        @Attribute String completeFrom,
        @Attribute String completeUntil,
        @Attribute String compiled,
        WordsElement beforeMembership,
        WordsElement beforeSpan,
        WordsElement afterSpan,
        WordsElement inTheFuture,
        WordsElement asFound,
        WordsElement asFoundLater,
        WordsElement notAMember,
        WordsElement rightsAkin) {

    static CoverageElement of(Coverage coverage, Writing writing) {
        String at = "coverage, ";
        return new CoverageElement(
                Codes.of(coverage.membershipFrom()),
                Codes.of(coverage.completeFrom()),
                Codes.of(coverage.completeUntil()),
                Codes.of(coverage.compiled()),
                writing.words(coverage.beforeMembership(), at + "before membership"),
                writing.words(coverage.beforeSpan(), at + "before the span"),
                writing.words(coverage.afterSpan(), at + "after the span"),
                writing.words(coverage.inTheFuture(), at + "in the future"),
                writing.words(coverage.asFound(), at + "as found"),
                writing.words(coverage.asFoundLater(), at + "as found later"),
                writing.words(coverage.notAMember(), at + "not a Member"),
                writing.words(coverage.rightsAkin(), at + "rights akin"));
    }

    Coverage toModel(Reading reading) {
        return Reading.at(
                "coverage",
                () -> Coverage.builder()
                        .membershipFrom(Codes.localDate(membershipFrom))
                        .completeFrom(Codes.localDate(completeFrom))
                        .completeUntil(Codes.localDate(completeUntil))
                        .compiled(Codes.localDate(compiled))
                        .beforeMembership(reading.words(beforeMembership, "before membership"))
                        .beforeSpan(reading.words(beforeSpan, "before the span"))
                        .afterSpan(reading.words(afterSpan, "after the span"))
                        .inTheFuture(reading.words(inTheFuture, "in the future"))
                        .asFound(reading.words(asFound, "as found"))
                        .asFoundLater(reading.words(asFoundLater, "as found later"))
                        .notAMember(reading.words(notAMember, "not a Member"))
                        .rightsAkin(reading.words(rightsAkin, "rights akin"))
                        .build());
    }
}
