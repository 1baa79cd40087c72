package io.github.federules.testkit.assertions;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the terms of a call.
 *
 * <p>For example, {@code assertThat(call).isLawfulUnder(CommonProvisions.of2021()).paysByFlatRate(TRAVEL)}. A failure states
 * what was expected, the actual term, and the explanation of the whole call.
 */
public final class CallAssert extends ExplainedAssert<CallAssert, Call> {

    CallAssert(@Nullable Call actual) {
        super(actual, CallAssert.class, Call::explain);
    }

    /**
     * Checks that the call offers a track.
     *
     * @param track the track, such as {@code Track.FUNDING}
     * @return this
     * @throws AssertionError if the call does not offer it
     */
    public CallAssert offers(Track track) {
        return holds(
                subject().offers(track),
                track + " to be offered",
                "the tracks that it offers are " + subject().tracks());
    }

    /**
     * Checks that costs of a nature are eligible at real cost.
     *
     * @param nature the nature
     * @return this
     * @throws AssertionError if they are covered by a flat rate, or not eligible
     */
    public CallAssert paysAtRealCost(CostNature nature) {
        return holds(isAtRealCost(nature), nature + " to be eligible at real cost", treatment(nature));
    }

    /**
     * Checks that costs of a nature are covered by a flat rate, and so never eligible at real cost.
     *
     * @param nature the nature
     * @return this
     * @throws AssertionError if no flat rate covers them
     */
    public CallAssert paysByFlatRate(CostNature nature) {
        return holds(isByFlatRate(nature), nature + " to be covered by a flat rate", treatment(nature));
    }

    /**
     * Checks that costs of a nature are neither eligible at real cost nor covered by a flat rate.
     *
     * @param nature the nature
     * @return this
     * @throws AssertionError if they are one or the other
     */
    public CallAssert doesNotPay(CostNature nature) {
        return holds(!isAtRealCost(nature) && !isByFlatRate(nature), nature + " not to be eligible", treatment(nature));
    }

    /**
     * Checks that the call leaves a question open.
     *
     * @param question the question
     * @return this
     * @throws AssertionError if the words of the call settle it
     */
    public CallAssert leavesOpen(Question question) {
        Objects.requireNonNull(question, "question");
        return questions(subject().openQuestions().contains(question), question.name() + " to be open");
    }

    /**
     * Checks that the call leaves no question open, so that every decision is robust.
     *
     * @return this
     * @throws AssertionError if it leaves one open
     */
    public CallAssert leavesNothingOpen() {
        return questions(subject().openQuestions().isEmpty(), "no question to be open");
    }

    /**
     * Checks that the call asks for a criterion.
     *
     * @param criterion the criterion
     * @return this
     * @throws AssertionError if the call does not ask for it
     */
    public CallAssert asks(Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return holds(
                subject().asks().contains(criterion),
                criterion.code() + " to be asked",
                "the criteria that it asks for are "
                        + subject().asks().stream().map(Criterion::code).toList());
    }

    /**
     * Checks that the call requires that a criterion is answered with yes, on every track and of everyone.
     *
     * @param criterion the criterion
     * @return this
     * @throws AssertionError if no requirement of the call is this one alone
     */
    public CallAssert requires(Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        List<String> required = subject().requirements().stream()
                .flatMap(requirement -> requirement.declared().stream())
                .toList();
        return holds(
                required.contains(criterion.code()),
                criterion.code() + " to be required",
                "the criteria that it requires are " + required);
    }

    /**
     * Checks that a law above the call allows all its terms.
     *
     * @param law the law
     * @return this
     * @throws AssertionError if the law does not allow a term; the failure lists each error with its article
     */
    public CallAssert isLawfulUnder(Law law) {
        Objects.requireNonNull(law, "law");
        List<LocatedFault> faults = law.faultsOf(subject());
        return holds(
                faults.isEmpty(),
                "the call to be lawful",
                faults.stream()
                        .map(fault -> fault.path() + ": " + fault.message(locale))
                        .collect(Collectors.joining("; ")));
    }

    /**
     * Checks that every question of certification is decided as the author of a call expects: no cliff, no dead text, no reading in
     * force that is not prudent. What certification does not ask, such as other tracks than funding, is not checked: {@code
     * Certifier.of(call).certify().notAsked()} names it.
     *
     * <p>It needs {@code federules-certify} and a solver, such as SMTInterpol, among the dependencies of the tests. For example,
     * {@code assertThat(call).isCertified()} fails with <i>An eligible dossier that one more cent of cost makes ineligible, by the
     * maximum cost (D3)? Yes. staff (1 FTE) €50,000.00 …</i>
     *
     * @return this
     * @throws AssertionError if one is not; the failure shows each such question with the smallest dossier
     * @throws IllegalStateException if {@code federules-certify} or a solver is not there
     */
    public CallAssert isCertified() {
        return proved(CertifiedCall.problems(subject(), locale), "the call to be certified");
    }

    /**
     * Checks that no dossier gets more aid than an amount, under any reading that the call leaves open, questions of its own included.
     *
     * <p>It needs {@code federules-certify} and a solver, such as SMTInterpol, among the dependencies of the tests.
     *
     * @param euros the amount, such as {@code "250000.00"}
     * @return this
     * @throws AssertionError if a dossier does, or it is not known; the failure shows the smallest one
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     * @throws IllegalStateException if {@code federules-certify} or a solver is not there
     */
    public CallAssert neverGivesMoreThan(String euros) {
        MonetaryAmount most = Euros.euros(Objects.requireNonNull(euros, "euros"));
        return proved(CertifiedCall.aidOver(subject(), most, locale), "no dossier to get more than " + euros);
    }

    /**
     * Checks that the call is not proved to decide every dossier as another call does, and returns assertions on what tells them
     * apart. Something that differs and is not compared, such as another track or a law, tells them apart, too.
     *
     * <p>It needs {@code federules-certify} and a solver, such as SMTInterpol, among the dependencies of the tests. For example,
     * {@code assertThat(edition2027).differsFrom(edition2026).onlyBy("funding.aid.cap")}.
     *
     * @param before the other call, such as the edition before
     * @return the assertions on the difference
     * @throws AssertionError if both decide every dossier alike
     * @throws IllegalStateException if {@code federules-certify} or a solver is not there
     */
    public DifferenceAssert differsFrom(Call before) {
        Objects.requireNonNull(before, "before");
        String difference = CertifiedCall.difference(before, subject(), locale);
        holds(
                !difference.isEmpty(),
                "another answer to some dossier",
                "every dossier is decided as under " + before.id());
        return new DifferenceAssert(before, subject(), difference);
    }

    private CallAssert proved(String against, String expected) {
        if (!against.isEmpty()) {
            throw failure("%s", "Expected " + expected + ", but:\n\n" + against + "\n" + explained());
        }
        return this;
    }

    private CallAssert questions(boolean condition, String expected) {
        return holds(
                condition,
                expected,
                "the open questions are "
                        + subject().openQuestions().stream().map(Question::name).toList());
    }

    private boolean isAtRealCost(CostNature nature) {
        return subject().costs().eligible().containsKey(nature) && !isByFlatRate(nature);
    }

    private boolean isByFlatRate(CostNature nature) {
        return subject().costs().findFlatRate(nature).isPresent();
    }

    private String treatment(CostNature nature) {
        return subject()
                .costs()
                .findFlatRate(nature)
                .map(rate -> "it is covered by a flat rate of " + shown(rate.rate()) + " of " + rate.of())
                .orElse(
                        subject().costs().eligible().containsKey(nature)
                                ? "it is eligible at real cost"
                                : "it is not eligible");
    }

    private static Object shown(Value<Rate> rate) {
        return rate instanceof Value.Constant<Rate> constant ? constant.is() : rate;
    }
}
