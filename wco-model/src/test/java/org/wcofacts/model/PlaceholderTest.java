package org.wcofacts.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderTest {

    @Test
    void keepsItsName() {
        assertThat(Placeholder.builder().name("Alphaland").build().name()).isEqualTo("Alphaland");
    }
}
