package org.wcofacts.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wcofacts.export.report.ExportException;

class TableNamesTest {

    @Test
    void idIsTheName() {
        assertThat(new TableNames().take("regional_entities")).isEqualTo("regional_entities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "xfd1048576", "r1c1", "rc", "r", "c", "2013_facts", "r5", "c7"})
    void idThatExcelTakesForACellGetsAnUnderscore(String id) {
        assertThat(new TableNames().take(id)).isEqualTo("_" + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-hosts", "member-ke", "r-c", "a-1", "c"})
    void nameIsOneThatExcelTakes(String id) {
        assertThat(new TableNames().take(id)).matches("[A-Za-z_][A-Za-z0-9_.]*");
    }

    @Test
    void namesStayUnique() {
        TableNames names = new TableNames();
        assertThat(names.take("_a1")).isEqualTo("_a1");
        assertThat(names.take("a1")).isEqualTo("__a1");
    }

    @Test
    void longestNameIsThatOfExcel() {
        assertThat(new TableNames().take("1" + "a".repeat(253))).hasSize(255);
        assertThatThrownBy(() -> new TableNames().take("a".repeat(255))).isInstanceOf(ExportException.class);
    }
}
