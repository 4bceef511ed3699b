package org.wcofacts.export.vocabulary;

import java.util.List;
import org.wcofacts.export.report.Rules;
import org.wcofacts.model.edition.KeyActivity;
import org.wcofacts.model.edition.Topic;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import tools.jackson.dataformat.xml.annotation.JacksonXmlProperty;

/** A key activity with what is set out on it at length. */
record KeyActivityElement(
        @Attribute String id,
        @Attribute int number,
        WordsElement title,
        ProvenanceElement provenance,

        @JacksonXmlElementWrapper(localName = "topics") @JacksonXmlProperty(localName = "topic")
        List<TopicElement> topics) {

    /** A subject set out at length, and why it stands with its activity. */
    record TopicElement(StatementElement statement, ProvenanceElement placement) {

        static TopicElement of(Topic topic, Writing writing) {
            return new TopicElement(
                    StatementElement.of(topic.statement(), writing),
                    ProvenanceElement.of(topic.placement(), writing, "topic " + topic.id() + ", placement"));
        }

        Topic toModel(Reading reading) {
            return new Topic(statement.toModel(reading), placement.toModel(reading, "placement"));
        }
    }

    static KeyActivityElement of(KeyActivity activity, Writing writing) {
        String at = "key activity " + activity.id();
        return new KeyActivityElement(
                activity.id(),
                activity.number(),
                writing.words(activity.title(), at + ", title"),
                ProvenanceElement.of(activity.provenance(), writing, at),
                activity.topics().stream()
                        .map(topic -> TopicElement.of(topic, writing))
                        .toList());
    }

    KeyActivity toModel(Reading reading) {
        return Reading.at(
                "key activity " + Rules.quoted(id),
                () -> KeyActivity.builder()
                        .id(id)
                        .number(number)
                        .title(reading.words(title, "title"))
                        .provenance(provenance.toModel(reading, "provenance"))
                        .topics(topics.stream()
                                .map(topic -> topic.toModel(reading))
                                .toList())
                        .build());
    }
}
