package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test breaks one thing in a copy of the real register and expects the message that names file, line and rule. */
class RegisterReadingTest {

    private static final String R = "register/";

    @Test
    void theUnchangedRegisterIsRead() {
        assertThat(new Dataset(new EditedFolder()).register()).isEqualTo(WcoData.register());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "members.csv|AD,europe,1998-09-03|AD,atlantis,1998-09-03|line 2, column region: 'atlantis' is not a region in reference/regions.csv",
                "members.csv|AD,europe,1998-09-03|AD,europe,1998-09-31|line 2, column accession: date '1998-09-31'",
                "members.csv|AD,europe,1998-09-03|AC,europe,1998-09-03|line 2, column alpha2: 'AC' is not an economy in reference/economies.csv",
                "members.csv|swiss-law-0-631-121-2; verdragenbank; cow-igo,scope; Parties; Membership by year|swiss-law-0-631-121-2; verdragenbank; cow-igo,scope|3 sources; each source must have a place of its own",
                "members.csv|swiss-law-0-631-121-2; verdragenbank|swiss-law; verdragenbank|'swiss-law' is not a source in register/sources.csv",
                "designations.csv|BM,separate|BM,separated|line 2, column designation: 'separated-customs-territory' must be one of the 2 words that the column takes",
                "designations.csv|BM,separate-customs-territory|BL,separate-customs-territory|line 2, column alpha2: 'BL' is not a Member in register/members.csv",
                "designations.csv|BM,separate-customs-territory|BM,rights-akin|BM: who has rights akin to those of a Member must be designated so, and nobody else",
                "disputed-dates.csv|cf-1,CF|cf-1,EU|line 3, column alpha2: 'EU' is not a Member in register/members.csv",
                "former-members.csv|europe,CZ SK|europe,CZ QQ|line 2, column successors: 'QQ' is not a Member in register/members.csv",
                "former-members.csv|1965-09-23,1992-12-31|1993-09-23,1992-12-31|line 2: former Member 'czechoslovakia': the last day, 1992-12-31, must not be before the first, 1993-09-23",
                "office-holders.csv|chairperson,Pravin Gordhan,2001,2006|chairperson,Pravin Gordhan,,|tenure 'pravin-gordhan-chairperson': must have the beginning or end of a term, or a day on which a source names the holder",
                "office-holders.csv|secretary-general,Ian Saunders|doorman,Ian Saunders|column office: 'doorman' is not an office in register/offices.csv",
                "office-days.csv|-1,ian-saunders-secretary-general|-1,nobody|column holder: 'nobody' is not a holder of an office in register/office-holders.csv",
                "hosts.csv|rilo-cl,rilo,CL|rilo-cl,club,CL|column network: 'club' is not a network in register/networks.csv",
                "hosts.csv|,2013,,rocb-uy|,2013,,rocb-zz|regional entity 'rocb-ar': what it moved to must be listed by the register",
                "instruments.csv|hs,convention|hs,poem|column kind: 'poem' must be one of the 6 words that the column takes",
                "parties.csv|hs-ad,hs,AD|hs-ad,xx,AD|line 2, column instrument: 'xx' is not an instrument in register/instruments.csv",
                "parties.csv|2006-08-01,2025-08-18|2006-08-01,2025-08|line 2, column listed: '2025-08' must be a day, such as 2013-06-30",
                "themes.csv|2009,stated|2009,sated|line 2, column basis: 'sated' must be one of the 4 words that the column takes",
                "text/en.properties|theme.2009 = |theme.1999 = |key theme.2009: the file must have this key",
                "text/fr.properties|milestone.arusha = |milestone.arosha = |text/fr.properties",
                "register.properties|complete.from = 2002-01-25|complete.from = 2002-01|key complete.from: '2002-01' must be a day, such as 2013-06-30",
                "register.properties|compiled = |made = |key made: must be a property of a register",
            })
    void aBrokenFileIsNamedWithItsPlaceAndRule(String file, String old, String with, String message) {
        Dataset broken = new Dataset(EditedFolder.replace(R + file, old, with));
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(broken::register)
                .withMessageStartingWith(R)
                .withMessageContaining(message);
    }

    /** A word that nothing bears is a row that was renamed, or a slip in its key. */
    @Test
    void aTextOfNothingIsRefused() {
        String words = "nothing.at.all = Rien\n";
        String rule = "key nothing.at.all: must be the text of something in the tables";
        Dataset register = new Dataset(new EditedFolder().append(R + "text/fr.properties", words));
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(register::register)
                .withMessageStartingWith(R + "text/fr.properties, line ")
                .withMessageEndingWith(rule);
        Dataset reference = new Dataset(new EditedFolder().append("reference/text/fr.properties", words));
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(reference::reference)
                .withMessageStartingWith("reference/text/fr.properties, line ")
                .withMessageEndingWith(rule);
    }
}
