package org.wcofacts.export.vocabulary;

import org.wcofacts.export.report.Rules;
import org.wcofacts.model.register.Network;

/** A kind of regional office or centre, as the register has it. */
record RegionalNetworkElement(@Attribute String id, WordsElement name, WordsElement one, WordsElement abbreviation) {

    static RegionalNetworkElement of(Network network, Writing writing) {
        String at = "network " + network.id();
        return new RegionalNetworkElement(
                network.id(),
                writing.words(network.name(), at + ", name"),
                writing.words(network.one(), at + ", one"),
                writing.words(network.abbreviation(), at + ", abbreviation"));
    }

    Network toModel(Reading reading) {
        return Reading.at(
                "network " + Rules.quoted(id),
                () -> new Network(
                        id,
                        reading.words(name, "name"),
                        reading.words(one, "one"),
                        reading.words(abbreviation, "abbreviation")));
    }
}
