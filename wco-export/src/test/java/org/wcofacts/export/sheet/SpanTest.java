package org.wcofacts.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with an address that no browser and no mail program opens stand as words in every format. */
class SpanTest {

    @ParameterizedTest(name = "{0} opens: {1}")
    @CsvSource({
        "https://league.example/, true",
        "http://league.example/, true",
        "HTTPS://league.example/, true",
        "mailto:chair@league.example, true",
        "ftp://league.example/, false",
        "javascript:alert(1), false",
        "file:///etc/passwd, false",
        "brief.html, false"
    })
    void onlyAddressesOfTheWebAndOfMailAreLinks(URI address, boolean opens) {
        Span span = Span.builder().words("here").link(address).build();
        assertThat(span.webLink().isPresent()).isEqualTo(opens);
        assertThat(span.link()).contains(address);
    }
}
