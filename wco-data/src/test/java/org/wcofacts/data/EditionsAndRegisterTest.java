package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wcofacts.model.Answer;
import org.wcofacts.model.edition.Edition;
import org.wcofacts.model.edition.OfficeHolder;
import org.wcofacts.model.edition.RegionalNetwork;
import org.wcofacts.model.register.Membership;
import org.wcofacts.model.register.RegionalEntity;
import org.wcofacts.model.register.Register;

/** An edition and the register speak of the same world: where they overlap, each checks the other. */
class EditionsAndRegisterTest {

    private static final Edition EDITION = WcoData.edition(2013);
    private static final Register REGISTER = WcoData.register();
    private static final LocalDate DAY = LocalDate.of(2013, 6, 30);
    private static final LocalDate END_OF_YEAR = LocalDate.of(2013, 12, 31);

    @Test
    void theMembersStatedAreTheMembersCounted() {
        assertThat(EDITION.organization().members().value()).isEqualTo(179);
        assertThat(REGISTER.memberCount(DAY).value()).isEqualTo(179);
    }

    @Test
    void theEntitiesOfTheSheetAreThoseOnRecordAtTheEndOfItsYearAndTwoThatWereFirstFoundInNovember() {
        List<String> sheet = EDITION.networks().stream()
                .flatMap(network -> network.hosts().stream()
                        .map(host -> network.id() + " " + host.economy().alpha2() + " "
                                + host.region().value().id()))
                .sorted()
                .toList();
        List<String> register = REGISTER.entities(END_OF_YEAR).value().stream()
                .map(EditionsAndRegisterTest::line)
                .sorted()
                .toList();
        assertThat(sheet).hasSize(40);
        assertThat(register).containsAll(sheet);
        assertThat(register)
                .filteredOn(line -> !sheet.contains(line))
                .containsExactly("rtc FJ asia-pacific", "rtc MU east-southern-africa");
    }

    private static String line(RegionalEntity entity) {
        return entity.network().id() + " " + entity.host().orElseThrow().alpha2() + " "
                + entity.region().value().id();
    }

    @Test
    void theNetworksHaveTheSameNames() {
        for (RegionalNetwork network : EDITION.networks()) {
            assertThat(REGISTER.networks()).anySatisfy(other -> {
                assertThat(other.id()).isEqualTo(network.id());
                assertThat(other.name().words()).isEqualTo(network.name().words());
            });
        }
    }

    @Test
    void everyHostWasAMember() {
        for (RegionalNetwork network : EDITION.networks()) {
            network.hosts().forEach(host -> {
                String code = host.economy().alpha2();
                assertThat(REGISTER.isMember(code, DAY).value()).as(code).isEqualTo(Answer.YES);
                assertThat(REGISTER.member(code).orElseThrow().region().value().id())
                        .as(code)
                        .isEqualTo(host.region().value().id());
            });
        }
    }

    @Test
    void theOfficeHoldersOfTheSheetAreOnRecordInItsYear() {
        for (OfficeHolder holder : EDITION.organization().officeHolders()) {
            assertThat(REGISTER.tenures()).as(holder.person()).anySatisfy(tenure -> {
                assertThat(tenure.person()).isEqualTo(holder.person());
                assertThat(tenure.office().title().english())
                        .isEqualTo(holder.office().english());
                assertThat(tenure.days().toString()).contains("2013");
            });
        }
    }

    @Test
    void theOrganizationHasOneName() {
        assertThat(REGISTER.name().words())
                .isEqualTo(EDITION.organization().name().value().words());
        assertThat(REGISTER.members(DAY).value())
                .extracting(Membership::name)
                .allSatisfy(name -> assertThat(name.words().keySet()).containsAll(REGISTER.languages()));
    }
}
