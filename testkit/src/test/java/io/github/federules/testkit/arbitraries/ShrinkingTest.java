package io.github.federules.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.testkit.Samples;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** A property that is false is shown false by a small sample. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ShrinkingTest {

    @Property
    @AddLifecycleHook(TwoLinesAndNoPartner.class)
    void no_eligible_dossier_has_two_staff_lines(@ForAll("eligibleUnderOpen") Dossier dossier) {
        assertThat(dossier.operation().costLines())
                .filteredOn(line -> line.nature() == CostNature.STAFF)
                .hasSizeLessThan(2);
    }

    @Property
    @AddLifecycleHook(NoLine.class)
    void no_operation_is_of_known_activity(@ForAll("operations") Operation operation) {
        assertThat(operation.activity().isKnown()).isFalse();
    }

    @Property
    @AddLifecycleHook(LittleBesideTheRate.class)
    void no_call_gives_a_rate(@ForAll("calls") Call call) {
        assertThat(call.funding().aid()).isEmpty();
    }

    @Provide
    Arbitrary<Dossier> eligibleUnderOpen() {
        return Dossiers.under(Samples.open()).eligible();
    }

    @Provide
    Arbitrary<Operation> operations() {
        return Facts.operations();
    }

    @Provide
    Arbitrary<Call> calls() {
        return Calls.any();
    }

    /** The property is to fail, with a sample that is small. */
    private abstract static class SmallSample<T> implements AroundPropertyHook {

        private final Class<T> type;
        private final Consumer<T> isSmall;

        SmallSample(Class<T> type, Consumer<T> isSmall) {
            this.type = type;
            this.isSmall = isSmall;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            try {
                assertThat(result.status()).isEqualTo(Status.FAILED);
                List<Object> shrunk = result.falsifiedParameters().orElseThrow();
                isSmall.accept(type.cast(shrunk.get(0)));
                return result.mapToSuccessful();
            } catch (AssertionError e) {
                return result.mapToFailed(e);
            }
        }
    }

    private static final class TwoLinesAndNoPartner extends SmallSample<Dossier> {
        TwoLinesAndNoPartner() {
            super(Dossier.class, dossier -> {
                // Two of staff, and one that brings the total to the minimum.
                assertThat(dossier.operation().costLines()).hasSizeLessThanOrEqualTo(3);
                assertThat(dossier.applicant().members()).isEmpty();
            });
        }
    }

    private static final class NoLine extends SmallSample<Operation> {
        NoLine() {
            super(Operation.class, operation -> {
                assertThat(operation.costLines()).isEmpty();
                assertThat(operation.declarations()).isEmpty();
                assertThat(operation.financing().isKnown()).isFalse();
            });
        }
    }

    private static final class LittleBesideTheRate extends SmallSample<Call> {
        LittleBesideTheRate() {
            super(Call.class, call -> {
                assertThat(call.applicants().beneficiaries()).isEmpty();
                assertThat(call.operations().declarations()).isEmpty();
                assertThat(call.costs().flatRates()).isEmpty();
                assertThat(call.costs().minimum()).isEmpty();
                assertThat(call.note().deadline()).isEmpty();
                assertThat(call.questions()).isEmpty();
            });
        }
    }
}
