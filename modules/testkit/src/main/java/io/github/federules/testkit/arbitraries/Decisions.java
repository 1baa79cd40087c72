package io.github.federules.testkit.arbitraries;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.AidShare;
import io.github.federules.core.decision.Body;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Difference;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Firmness;
import io.github.federules.core.decision.Funding;
import io.github.federules.core.decision.Remedy;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.decision.Workshops;
import io.github.federules.core.dossier.Dossier;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of decisions under a call, and of all that they are made of.
 *
 * <p>A decision is never put together from parts: each is what the call decides on a dossier of {@link Dossiers#any()}, and
 * each part is one of such a decision. So a decision agrees with itself, and shrinks as its dossier does. For example,
 * {@code Decisions.under(call).findings()} is for code that shows findings. Where decisions under the call hardly ever have
 * a part, drawing it throws an {@code IllegalArgumentException} that names the call. This class is immutable and
 * thread-safe.
 */
public final class Decisions {

    private static final int MOST_MISSES = 1_000;

    private final Assessor assessor;
    private final Arbitrary<Dossier> dossiers;

    private Decisions(Assessor assessor, Arbitrary<Dossier> dossiers) {
        this.assessor = assessor;
        this.dossiers = dossiers;
    }

    /**
     * Starts with the call that decides.
     *
     * @param call the call, any one at all, not null
     * @return the arbitraries of decisions, never null
     */
    public static Decisions under(Call call) {
        return new Decisions(Assessor.of(call), Dossiers.under(call).any());
    }

    /**
     * Gives arbitraries of decisions that hold the advice of a law as well.
     *
     * @param advisor what advises, not null
     * @return the changed copy, never null
     */
    public Decisions advisedBy(Advisor advisor) {
        return new Decisions(assessor.advisedBy(advisor), dossiers);
    }

    /**
     * Gives arbitraries of decisions on other dossiers, such as {@code Dossiers.under(call).refused()}.
     *
     * @param dossiers the dossiers, which name this call or none, not null
     * @return the changed copy, never null
     */
    public Decisions on(Arbitrary<Dossier> dossiers) {
        return new Decisions(assessor, dossiers);
    }

    /**
     * Gives decisions of every sort.
     *
     * @return the decisions, never null
     */
    public Arbitrary<Decision> any() {
        return dossiers.map(assessor::assess);
    }

    /**
     * Gives what decisions say of the funding.
     *
     * @return the verdicts with the aid, never null
     */
    public Arbitrary<Funding> funding() {
        return any().map(Decision::funding);
    }

    /**
     * Gives what decisions say of the workshops.
     *
     * @return the verdicts, never null
     */
    public Arbitrary<Workshops> workshops() {
        return any().map(Decision::workshops);
    }

    /**
     * Gives what decisions add up.
     *
     * @return the costs, never null
     */
    public Arbitrary<Costs> costs() {
        return any().map(Decision::costs);
    }

    /**
     * Gives how firm decisions are.
     *
     * @return the firmness, never null
     */
    public Arbitrary<Firmness> firmness() {
        return any().map(Decision::firmness);
    }

    /**
     * Gives what another reading alone changes.
     *
     * @return the differences, never null
     */
    public Arbitrary<Difference> differences() {
        return parts(decision -> decision.firmness().differing(), "differs by a reading. Maybe it leaves none open");
    }

    /**
     * Gives what the rules of the call say.
     *
     * @return the findings, of every outcome, never null
     */
    public Arbitrary<Finding> findings() {
        return parts(Decision::findings, "has a finding. Maybe it has no rule");
    }

    /**
     * Gives what findings compare, and what advice names.
     *
     * @return the figures, of every kind that the rules of the call have and its advisors name, never null
     */
    public Arbitrary<Figure> figures() {
        return parts(
                decision -> Stream.concat(
                                figuresOfFindings(decision),
                                decision.advice().stream().flatMap(advice -> advice.figures().values().stream()))
                        .toList(),
                "has a figure. Maybe it has no rule");
    }

    /**
     * Gives the bodies that settle who may benefit.
     *
     * @return the bodies, never null
     */
    public Arbitrary<Body> bodies() {
        return parts(
                decision -> figuresOfFindings(decision)
                        .filter(Figure.Bodies.class::isInstance)
                        .flatMap(bodies -> ((Figure.Bodies) bodies).bodies().stream())
                        .toList(),
                "names a body. Maybe it is open to everybody");
    }

    /**
     * Gives what mends the findings that fail.
     *
     * @return the remedies, never null
     */
    public Arbitrary<Remedy> remedies() {
        return parts(
                decision -> remedies(decision).toList(), "has a remedy. Maybe no rule of it fails that can be mended");
    }

    /**
     * Gives the changes that remedies offer.
     *
     * @return the changes, of every kind that mends a rule of the call, never null
     */
    public Arbitrary<Change> changes() {
        return parts(
                decision -> remedies(decision)
                        .flatMap(remedy -> remedy.options().stream())
                        .toList(),
                "has a remedy. Maybe no rule of it fails that can be mended");
    }

    /**
     * Gives cost lines that are set aside, and why.
     *
     * @return the lines, never null
     */
    public Arbitrary<SetAside> setAside() {
        return parts(Decision::setAside, "sets a line aside. Maybe it pays everything");
    }

    /**
     * Gives the parts of the aid that partners have.
     *
     * @return the parts, never null
     */
    public Arbitrary<AidShare> aidShares() {
        return parts(
                Decision::aidShares, "shares the aid out. Maybe it has no rate, or does not say that partners share");
    }

    /**
     * Gives what the law advises.
     *
     * @return the advice, never null
     */
    public Arbitrary<Advice> advice() {
        return parts(Decision::advice, "has advice. Maybe name who advises with advisedBy");
    }

    private <T> Arbitrary<T> parts(Function<Decision, Collection<T>> parts, String whatMustBe) {
        Arbitrary<List<T>> all = any().map(decision -> List.copyOf(parts.apply(decision)));
        String refusal =
                "The call is " + assessor.call().id() + ", but must be one under which a decision " + whatMustBe + ".";
        return Sought.in(all, MOST_MISSES, some -> !some.isEmpty(), refusal).flatMap(Arbitraries::of);
    }

    private static Stream<Finding> findings(Decision decision) {
        return decision.findings().stream();
    }

    private static Stream<Figure> figuresOfFindings(Decision decision) {
        return findings(decision).flatMap(finding -> finding.figures().values().stream());
    }

    private static Stream<Remedy> remedies(Decision decision) {
        return findings(decision).flatMap(finding -> finding.remedy().stream());
    }
}
