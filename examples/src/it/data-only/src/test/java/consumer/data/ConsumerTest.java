package consumer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerTest {

    @Test
    void theDataIsThere() {
        assertEquals(179, Consumer.members(2013));
    }

    @Test
    void theConsumerIsANamedModule() {
        assertTrue(Consumer.class.getModule().isNamed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.wcofacts.export.Export",
                "com.lowagie.text.Document",
                "org.apache.poi.ss.usermodel.Workbook",
                "tools.jackson.core.JsonParser",
                "com.fasterxml.jackson.annotation.JsonProperty",
                "org.immutables.value.Value"
            })
    void nothingElseComesAlong(String className) {
        assertFalse(Consumer.sees(className), className);
    }
}
