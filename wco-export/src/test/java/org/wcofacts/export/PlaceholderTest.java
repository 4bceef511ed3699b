package org.wcofacts.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderTest {

    @Test
    void keepsItsName() {
        assertThat(Placeholder.name()).isEqualTo("Alphaland");
    }
}
