package org.wcofacts.export.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a file says at a place, as a message quotes it. */
class XmlEventTest {

    private static SortedMap<String, String> attributes(int count) {
        return new TreeMap<>(IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(number -> "a" + (char) ('a' + number), number -> Integer.toString(number))));
    }

    @Test
    void anElementIsQuotedAsItIsWritten() {
        assertThat(new XmlEvent.Start("port", new TreeMap<>())).hasToString("<port>");
        assertThat(new XmlEvent.Start("port", new TreeMap<>(Map.of("id", "a", "city", "b\n\tc"))))
                .hasToString("<port city=\"b c\" id=\"a\">");
        assertThat(new XmlEvent.End("port")).hasToString("</port>");
        assertThat(new XmlEvent.Text("port", "Alpha\r\nPort")).hasToString("text 'Alpha Port' in 'port'");
    }

    @Test
    void longNamesAndManyAttributesAreCut() {
        String longest = "p".repeat(40);
        assertThat(new XmlEvent.End(longest)).hasToString("</" + longest + ">");
        assertThat(new XmlEvent.End(longest + "p")).hasToString("</" + longest + "…>");
        assertThat(new XmlEvent.Start("port", attributes(10)).toString()).endsWith(" aj=\"9\">");
        assertThat(new XmlEvent.Start("port", attributes(11)).toString()).endsWith(" aj=\"9\" …>");
    }
}
