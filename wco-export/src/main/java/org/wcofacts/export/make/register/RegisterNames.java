package org.wcofacts.export.make.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wcofacts.export.make.FactNames;
import org.wcofacts.export.make.Wording;
import org.wcofacts.model.Fact;
import org.wcofacts.model.FactValue;
import org.wcofacts.model.LocalizedText;
import org.wcofacts.model.reference.Region;
import org.wcofacts.model.register.Instrument;
import org.wcofacts.model.register.Network;
import org.wcofacts.model.register.Office;
import org.wcofacts.model.register.Party;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** What the subjects and codes of a register's facts are called. */
final class RegisterNames implements FactNames {

    private final Register register;
    private final Wording wording;
    private final Map<String, String> subjects = new HashMap<>();

    RegisterNames(Register register, Wording wording) {
        this.register = register;
        this.wording = wording;
        for (Party party : register.parties()) {
            String instrument = register.instrument(party.instrument())
                    .map(Instrument::title)
                    .map(title -> wording.words(title, party.id()))
                    .orElse(party.instrument());
            subjects.put("party-" + party.id(), pair(instrument, wording.name(party.economy())));
        }
        for (RegionalEntity entity : register.entities()) {
            String network = wording.words(entity.network().abbreviation(), entity.id());
            entity.host().ifPresent(host -> subjects.put(entity.id(), pair(network, wording.name(host))));
        }
    }

    private String pair(String one, LocalizedText other) {
        return wording.label("changes.fact", one, wording.words(other, "name"));
    }

    @Override
    public Optional<String> subject(String id) {
        return Optional.ofNullable(subjects.get(id));
    }

    @Override
    public Optional<String> value(Fact fact) {
        if (!(fact.value() instanceof FactValue.Code code)) {
            return Optional.empty();
        }
        if (fact.property().equals("designation")) {
            return Optional.of(wording.label("designation." + code.code()));
        }
        Optional<LocalizedText> name = switch (fact.property()) {
            case "region" -> register.reference().region(code.code()).map(Region::name);
            case "economy" -> register.reference().economy(code.code()).map(wording::name);
            case "office" ->
                register.offices().stream()
                        .filter(office -> office.id().equals(code.code()))
                        .findFirst()
                        .map(Office::title);
            case "network" ->
                register.networks().stream()
                        .filter(network -> network.id().equals(code.code()))
                        .findFirst()
                        .map(Network::abbreviation);
            default -> Optional.empty();
        };
        return name.map(text -> wording.words(text, fact.id()));
    }
}
