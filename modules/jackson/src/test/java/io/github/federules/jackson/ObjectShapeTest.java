package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ObjectShapeTest {

    @Test
    void an_object_has_thirty_two_fields_at_most() {
        ObjectShape shape = new ObjectShape();
        for (int i = 0; i < 32; i++) {
            shape.optional("f" + i, JsonInput::name);
        }
        assertThat(shape.fields()).hasSize(32);
        assertThatIllegalStateException()
                .isThrownBy(() -> shape.optional("f32", JsonInput::name))
                .withMessageContaining("more than 32 fields");
    }
}
