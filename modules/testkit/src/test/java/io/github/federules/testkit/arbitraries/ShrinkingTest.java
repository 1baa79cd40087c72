package io.github.federules.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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
// Each property must be falsified, some by a rare sample.
@PropertyDefaults(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
class ShrinkingTest {

    @Property
    @AddLifecycleHook(LittleMoreThanIsOver.class)
    void no_eligible_dossier_gets_over_30_000(@ForAll("eligible") Dossier dossier) {
        assertThat(Euros.cents(Assessor.of(Samples.bare())
                        .assess(dossier)
                        .funding()
                        .aid()
                        .orElseThrow()))
                .isLessThanOrEqualTo(3_000_000);
    }

    @Property
    @AddLifecycleHook(TwoLinesAndNoPartner.class)
    void no_eligible_dossier_has_two_staff_lines(@ForAll("eligibleUnderOpen") Dossier dossier) {
        assertThat(dossier.operation().costLines())
                .filteredOn(line -> line.nature().equals(CostNature.STAFF))
                .hasSizeLessThan(2);
    }

    @Property
    @AddLifecycleHook(NoLine.class)
    void no_operation_answers_a_criterion(@ForAll("operations") Operation operation) {
        assertThat(operation.answers().isEmpty()).isTrue();
    }

    @Property
    @AddLifecycleHook(LittleBesideTheRate.class)
    void no_call_gives_a_rate(@ForAll("calls") Call call) {
        assertThat(call.funding().aid()).isEmpty();
    }

    @Property
    @AddLifecycleHook(FewLinesAndNoPartner.class)
    void no_dossier_is_ineligible(@ForAll("ineligible") Dossier dossier) {
        assertThat(dossier).isNull();
    }

    @Property
    @AddLifecycleHook(FewLinesAndNoPartner.class)
    void no_dossier_is_incomplete(@ForAll("incomplete") Dossier dossier) {
        assertThat(dossier).isNull();
    }

    @Property
    @AddLifecycleHook(FewLinesAndNoPartner.class)
    void no_dossier_depends_on_readings(@ForAll("readingDependent") Dossier dossier) {
        assertThat(dossier).isNull();
    }

    @Property
    @AddLifecycleHook(JustTheMinimum.class)
    void no_dossier_is_at_the_minimum(@ForAll("atBoundary") Dossier dossier) {
        Decision decision = Assessor.of(Samples.open()).assess(dossier);
        // A cent that is set aside, a cent over the minimum as presented, would be at the retained one by accident.
        Assume.that(decision.setAside().isEmpty());

        // With the flat rate: a cent of it beside 69,999.99 of lines would be at the minimum by accident.
        assertThat(decision.costs().retainedTotal()).isNotEqualTo(Euros.euros("70000.00"));
    }

    @Property
    @AddLifecycleHook(ACentOrABound.class)
    void no_complete_dossier_costs_anything(@ForAll("complete") Dossier dossier) {
        assertThat(total(dossier)).isZero();
    }

    @Property
    @AddLifecycleHook(ACentOrABound.class)
    void no_dossier_of_any_sort_costs_anything(@ForAll("any") Dossier dossier) {
        assertThat(total(dossier)).isZero();
    }

    @Property
    @AddLifecycleHook(OneLineOfLittleMore.class)
    void no_dossier_has_a_line_of_over_100_euros(@ForAll("dossiers") Dossier dossier) {
        assertThat(dossier.operation().costLines()).allMatch(line -> Euros.cents(line.amount()) <= 10_000);
    }

    @Property
    @AddLifecycleHook(OnePartner.class)
    void no_applicant_has_a_partner(@ForAll("applicants") Applicant applicant) {
        assertThat(applicant.members()).isEmpty();
    }

    @Property
    @AddLifecycleHook(NothingElseIsKnown.class)
    void no_submission_is_sent(@ForAll("submissions") Submission submission) {
        assertThat(submission.sent().is(true)).isFalse();
    }

    @Provide
    Arbitrary<Dossier> eligible() {
        return Dossiers.under(Samples.bare()).eligible();
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

    @Provide
    Arbitrary<Dossier> ineligible() {
        return Dossiers.under(Samples.open()).ineligible();
    }

    @Provide
    Arbitrary<Dossier> incomplete() {
        return Dossiers.under(Samples.open()).incomplete();
    }

    @Provide
    Arbitrary<Dossier> readingDependent() {
        return Dossiers.under(Samples.open()).readingDependent();
    }

    @Provide
    Arbitrary<Dossier> atBoundary() {
        return Dossiers.under(Samples.open()).atBoundary();
    }

    @Provide
    Arbitrary<Dossier> complete() {
        return Dossiers.under(Samples.open()).complete();
    }

    @Provide
    Arbitrary<Dossier> any() {
        return Dossiers.under(Samples.open()).any();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Facts.dossiers();
    }

    @Provide
    Arbitrary<Applicant> applicants() {
        return Facts.applicants();
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return Facts.submissions();
    }

    private static long total(Dossier dossier) {
        return dossier.operation().costLines().stream()
                .mapToLong(line -> Euros.cents(line.amount()))
                .sum();
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

    /** 30,000.01 is half of 60,000.02, the least amount that is over; a line of whole euros shrinks to 60,001.00. */
    private static final class LittleMoreThanIsOver extends SmallSample<Dossier> {
        LittleMoreThanIsOver() {
            super(Dossier.class, dossier -> {
                List<CostLine> lines = dossier.operation().costLines();
                assertThat(lines).hasSizeBetween(1, 2);
                assertThat(lines.stream()
                                .mapToLong(line -> Euros.cents(line.amount()))
                                .sum())
                        .isBetween(6_000_002L, 6_000_100L);
                assertThat(dossier.applicant().members()).isEmpty();
            });
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
                assertThat(operation.answers().byCriterion()).hasSize(1);
                assertThat(operation.financing().isKnown()).isFalse();
            });
        }
    }

    private static final class LittleBesideTheRate extends SmallSample<Call> {
        LittleBesideTheRate() {
            super(Call.class, call -> {
                assertThat(call.applicants().beneficiaries()).isEmpty();
                assertThat(call.asks()).isEmpty();
                assertThat(call.costs().flatRates()).isEmpty();
                assertThat(call.costs().minimum()).isEmpty();
                assertThat(call.submission().deadline()).isEmpty();
                assertThat(call.openQuestions()).isEmpty();
            });
        }
    }

    private static final class FewLinesAndNoPartner extends SmallSample<Dossier> {
        FewLinesAndNoPartner() {
            super(Dossier.class, dossier -> {
                // One line is enough to be at or beside any bound.
                assertThat(dossier.operation().costLines()).hasSizeLessThanOrEqualTo(2);
                assertThat(dossier.applicant().members()).isEmpty();
            });
        }
    }

    private static final class JustTheMinimum extends SmallSample<Dossier> {
        JustTheMinimum() {
            super(Dossier.class, dossier -> {
                assertThat(dossier.operation().costLines()).hasSize(1);
                assertThat(dossier.applicant().members()).isEmpty();
            });
        }
    }

    private static final class ACentOrABound extends SmallSample<Dossier> {
        ACentOrABound() {
            super(Dossier.class, dossier -> {
                assertThat(dossier.operation().costLines()).hasSize(1);
                // A line that is aimed at a bound stays there: the minimum of 70,000.00, or the cap, 60% of 416,666.67.
                assertThat(total(dossier))
                        .isIn(1L, 6_999_999L, 7_000_000L, 7_000_001L, 41_666_666L, 41_666_667L, 41_666_668L);
                assertThat(dossier.applicant().members()).isEmpty();
            });
        }
    }

    private static final class OneLineOfLittleMore extends SmallSample<Dossier> {
        OneLineOfLittleMore() {
            super(Dossier.class, dossier -> {
                // A line of whole euros shrinks to 101.00.
                assertThat(dossier.operation().costLines()).hasSize(1);
                assertThat(total(dossier)).isBetween(10_001L, 10_100L);
                assertThat(dossier.applicant().members()).isEmpty();
                assertThat(dossier.submission().isUnknown()).isTrue();
            });
        }
    }

    private static final class OnePartner extends SmallSample<Applicant> {
        OnePartner() {
            super(Applicant.class, applicant -> {
                assertThat(applicant.members()).containsExactly(Party.unknown());
                assertThat(applicant.policyRole().isKnown()).isFalse();
                assertThat(applicant.lead()).isEqualTo(Party.unknown());
            });
        }
    }

    private static final class NothingElseIsKnown extends SmallSample<Submission> {
        NothingElseIsKnown() {
            super(Submission.class, submission -> {
                assertThat(submission.electronic().isKnown()).isFalse();
                assertThat(submission.sentAt().isKnown()).isFalse();
                // A submission with a day is sent, even if only the day is stated.
                assertThat(submission.sentOn()).isIn(Fact.unknown(), Fact.known(LocalDate.of(2021, 1, 1)));
            });
        }
    }
}
