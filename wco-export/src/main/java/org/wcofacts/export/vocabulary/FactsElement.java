package org.wcofacts.export.vocabulary;

import static org.wcofacts.export.vocabulary.Vocabulary.each;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.Citation;
import org.wcofacts.model.Fact;
import org.wcofacts.model.Source;
import org.wcofacts.model.Stated;
import org.wcofacts.model.register.AsOf;
import org.wcofacts.model.register.Member;
import org.wcofacts.model.register.Register;

/**
 * A list of facts with what they cite, in JSON alone.
 *
 * @param asOf the day on which they are so; left out if they are of no day
 * @param completeness how complete the register is about membership on this day
 * @param reason why it is not complete
 * @param member the Member that they are about; left out if they are about all
 */
@JsonRootName("facts")
public record FactsElement(
        String version,
        @Nullable String asOf,
        @Nullable String completeness,
        @Nullable WordsElement reason,
        @Nullable MemberElement member,
        List<SourceElement> sources,
        List<FactElement> facts) {

    public static FactsElement of(List<Fact> facts, List<Source> sources, Writing writing) {
        Set<String> listed = sources.stream().map(Source::id).collect(Collectors.toSet());
        facts.forEach(fact -> fact.provenance().citations().forEach(citation -> requireListed(fact, citation, listed)));
        return new FactsElement(
                Vocabulary.VERSION, null, null, null, null, sources(sources, writing), facts(facts, writing));
    }

    /** Facts of a register as of the day of an answer about membership. */
    public static FactsElement of(Register register, AsOf<?> answer, List<Fact> facts, Writing writing) {
        return new FactsElement(
                Vocabulary.VERSION,
                Codes.of(answer.day()),
                Codes.of(answer.completeness()),
                writing.words(answer.reason(), "reason"),
                null,
                sources(register.cited(facts), writing),
                facts(facts, writing));
    }

    private static void requireListed(Fact fact, Citation citation, Set<String> listed) {
        if (!listed.contains(citation.source())) {
            throw new IllegalArgumentException("facts, fact " + Rules.quoted(fact.id()) + ", source "
                    + Rules.quoted(citation.source()) + ": must be one of the sources");
        }
    }

    /** These facts, which are about a Member. On a day before it joined they do not cite what says so. */
    public FactsElement about(Member member, Register register, Writing writing) {
        return new FactsElement(
                version,
                asOf,
                completeness,
                reason,
                MemberElement.of(member, register.reference(), writing),
                sources(withThoseOf(member, register), writing),
                facts);
    }

    private List<Source> withThoseOf(Member member, Register register) {
        Stream<String> ofMember = Stream.of(
                        Optional.of(member.accession().provenance()),
                        Optional.of(member.region().provenance()),
                        member.designation().map(Stated::provenance))
                .flatMap(Optional::stream)
                .flatMap(provenance -> provenance.citations().stream())
                .map(Citation::source);
        return Stream.concat(sources.stream().map(SourceElement::id), ofMember)
                .distinct()
                .sorted()
                .flatMap(id -> register.source(id).stream())
                .toList();
    }

    private static List<SourceElement> sources(List<Source> sources, Writing writing) {
        return sources.stream().map(source -> SourceElement.of(source, writing)).toList();
    }

    private static List<FactElement> facts(List<Fact> facts, Writing writing) {
        return each(facts, fact -> FactElement.of(fact, writing));
    }
}
