package io.github.federules.core.result;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.result.Reduction.Target;
import io.github.federules.core.rule.Clause;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReductionTest {

    private static Reduction of(Target target) {
        return new Reduction(
                "AID",
                new LocalizedText("aide", "aid"),
                new Clause("A1", "words"),
                euros("9.50"),
                euros("9.00"),
                target,
                new LocalizedText("moins", "less"),
                Optional.empty());
    }

    @Test
    void cutting_cents_reduces_the_aid_as_a_limit_of_the_aid_does() {
        assertThat(Stream.of(Target.values()).filter(target -> of(target).isOfAid()))
                .containsExactly(Target.AID, Target.WHOLE_EUROS);
        assertThat(Stream.of(Target.values()).filter(target -> of(target).isWholeEuros()))
                .containsExactly(Target.WHOLE_EUROS);
        assertThat(Stream.of(Target.values()).filter(target -> of(target).isOfCosts()))
                .containsExactly(Target.COSTS);
        // 9.50 - 9.00
        assertThat(of(Target.AID).amount()).isEqualTo(euros("0.50"));
    }
}
