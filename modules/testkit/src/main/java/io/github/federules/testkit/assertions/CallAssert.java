package io.github.federules.testkit.assertions;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a call says; a failure tells the whole call in words.
 *
 * <p>For example, {@code assertThat(call).isLawfulUnder(CommonProvisions.of2021()).paysByFlatRate(TRAVEL)}.
 */
public final class CallAssert extends AbstractAssert<CallAssert, Call> {

    private Locale locale = Locale.ENGLISH;

    CallAssert(@Nullable Call actual) {
        super(actual, CallAssert.class);
    }

    /**
     * Tells the call in another language where an assertion that follows fails; without this, in English.
     *
     * @param language French, or anything else for English, not null
     * @return this, never null
     */
    public CallAssert explainedIn(Locale language) {
        locale = Objects.requireNonNull(language, "language");
        return this;
    }

    /**
     * Verifies that costs of a nature are paid at real cost.
     *
     * @param nature the nature, not null
     * @return this, never null
     * @throws AssertionError if they are not
     */
    public CallAssert paysAtRealCost(CostNature nature) {
        isNotNull();
        return holds(
                actual.costs().eligible().containsKey(nature)
                        && actual.costs().findFlatRate(nature).isEmpty(),
                nature + " to be paid at real cost",
                treatment(nature));
    }

    /**
     * Verifies that costs of a nature are paid by a flat rate, and so never at real cost.
     *
     * @param nature the nature, not null
     * @return this, never null
     * @throws AssertionError if they are not
     */
    public CallAssert paysByFlatRate(CostNature nature) {
        isNotNull();
        return holds(
                actual.costs().findFlatRate(nature).isPresent(),
                nature + " to be paid by a flat rate",
                treatment(nature));
    }

    /**
     * Verifies that costs of a nature are not paid at all.
     *
     * @param nature the nature, not null
     * @return this, never null
     * @throws AssertionError if they are
     */
    public CallAssert doesNotPay(CostNature nature) {
        isNotNull();
        return holds(
                !actual.costs().eligible().containsKey(nature)
                        && actual.costs().findFlatRate(nature).isEmpty(),
                nature + " not to be paid",
                treatment(nature));
    }

    /**
     * Verifies that the call leaves a question open.
     *
     * @param question the question, not null
     * @return this, never null
     * @throws AssertionError if it does not
     */
    public CallAssert leavesOpen(Question question) {
        isNotNull();
        return holds(
                actual.questions().contains(question),
                question + " to be open",
                "the open questions are " + actual.questions());
    }

    /**
     * Verifies that the call leaves no question open, so that every decision is firm.
     *
     * @return this, never null
     * @throws AssertionError if it leaves one open
     */
    public CallAssert leavesNothingOpen() {
        isNotNull();
        return holds(actual.questions().isEmpty(), "no question to be open", "open are " + actual.questions());
    }

    /**
     * Verifies that the call asks to declare something.
     *
     * @param declaration what is declared, not null
     * @return this, never null
     * @throws AssertionError if it does not
     */
    public CallAssert asksFor(Declaration declaration) {
        isNotNull();
        return holds(actual.asksFor(declaration), declaration + " to be asked for", "it is not");
    }

    /**
     * Verifies that the law above the call allows every term of it.
     *
     * @param law the law, not null
     * @return this, never null
     * @throws AssertionError if it does not; the faults are told with their articles
     */
    public CallAssert isLawfulUnder(Law law) {
        isNotNull();
        List<LocatedFault> faults = law.faultsOf(actual);
        return holds(
                faults.isEmpty(),
                "the call to be lawful",
                faults.stream()
                        .map(fault -> fault.path() + ": " + fault.message(locale))
                        .collect(Collectors.joining("; ")));
    }

    private String treatment(CostNature nature) {
        return actual.costs()
                .findFlatRate(nature)
                .map(rate -> "it is paid by a flat rate of " + rate.rate() + " of " + rate.of())
                .orElse(actual.costs().eligible().containsKey(nature) ? "it is paid at real cost" : "it is not paid");
    }

    private CallAssert holds(boolean condition, String expected, String is) {
        if (!condition) {
            throw failure("%s", "Expected " + expected + ", but " + is + ".\n\n" + actual.explain(locale));
        }
        return this;
    }
}
