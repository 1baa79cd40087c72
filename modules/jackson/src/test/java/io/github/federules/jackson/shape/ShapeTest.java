package io.github.federules.jackson.shape;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void an_object_has_thirty_two_fields_at_most() {
        Shape<String, String> shape = new Shape<>();
        for (int i = 0; i < 32; i++) {
            shape.optional("f" + i, Primitives.NAME, Optional::of);
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> shape.optional("f32", Primitives.NAME, Optional::of))
                .withMessageContaining("more than 32 fields");
    }
}
