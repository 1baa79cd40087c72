package io.github.federules.testkit.assertions;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Financing;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a decision.
 *
 * <p>For example, {@code assertThat(decision).isEligible().hasAid("46320.00").setsAside("c3", INDIRECT_AT_REAL_COST)}. A
 * failure states what was expected, the actual value, and the explanation of the whole decision. Amounts are euros as text,
 * such as {@code "46320.00"}. A line is named by its identifier, or by its position from 1 if it has none.
 */
public final class DecisionAssert extends ExplainedAssert<DecisionAssert, Decision> {

    private static final String RETAINED = "it is retained";

    DecisionAssert(@Nullable Decision actual) {
        super(actual, DecisionAssert.class, Decision::explain);
    }

    /**
     * Checks that every track that the dossier seeks is eligible.
     *
     * @return this
     * @throws AssertionError if the verdict on a track is another, or no track is sought
     */
    public DecisionAssert isEligible() {
        return holds(subject().isEligible(), "the decision to be eligible", verdicts());
    }

    /**
     * Checks that at least one track that the dossier seeks is ineligible.
     *
     * @return this
     * @throws AssertionError if no track is ineligible
     */
    public DecisionAssert isIneligible() {
        return holds(has(Verdict.INELIGIBLE), "the decision to be ineligible", verdicts());
    }

    /**
     * Checks that the answer depends on missing facts: the verdict on at least one track is {@link Verdict#INCOMPLETE}, and no
     * track is ineligible.
     *
     * @return this
     * @throws AssertionError if a track is ineligible, or no track is incomplete
     */
    public DecisionAssert isIncomplete() {
        return holds(has(Verdict.INCOMPLETE) && !has(Verdict.INELIGIBLE), "the decision to be incomplete", verdicts());
    }

    /**
     * Checks the verdict on one track.
     *
     * <p>For example, {@code hasVerdict(Track.FUNDING, Verdict.ELIGIBLE)}. A track that the call does not offer has the
     * verdict {@link Verdict#NOT_SOUGHT}.
     *
     * @param track the track
     * @param verdict the expected verdict
     * @return this
     * @throws AssertionError if the verdict is another
     */
    public DecisionAssert hasVerdict(Track track, Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return equal(subject().verdictOn(track), verdict, "the verdict on " + track);
    }

    /**
     * Checks the aid that is sure whatever the missing facts turn out to be.
     *
     * @param euros the expected aid, such as {@code "46320.00"}; {@code "0.00"} unless funding is eligible
     * @return this
     * @throws AssertionError if the aid is another, or the call sets no co-financing rate
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasAid(String euros) {
        return hasAid(amount(euros));
    }

    /**
     * Checks the aid that is sure whatever the missing facts turn out to be.
     *
     * @param aid the expected aid in euros, of any implementation of {@code MonetaryAmount}
     * @return this
     * @throws AssertionError if the aid is another, or the call sets no co-financing rate
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is not one that a dossier can have
     */
    public DecisionAssert hasAid(MonetaryAmount aid) {
        Objects.requireNonNull(aid, "aid");
        return equal(subject().funding().aid(), Optional.of(Euros.checked(aid)), "the aid");
    }

    /**
     * Checks the aid in the most favourable completion of the missing facts.
     *
     * @param euros the expected aid, such as {@code "77190.00"}
     * @return this
     * @throws AssertionError if the aid is another, or the call sets no co-financing rate
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasAidUpTo(String euros) {
        return equal(subject().funding().aidUpTo(), Optional.of(amount(euros)), "the greatest possible aid");
    }

    /**
     * Checks that no aid is computed because the call sets no co-financing rate.
     *
     * @return this
     * @throws AssertionError if there is an amount of aid, even 0.00
     */
    public DecisionAssert computesNoAid() {
        return equal(subject().funding().aid(), Optional.empty(), "the aid");
    }

    /**
     * Checks the part of the aid that a partner receives, under a call whose partners share the aid.
     *
     * @param partner the name of the applicant or of another partner
     * @param euros the expected part, such as {@code "66666.67"}
     * @return this
     * @throws AssertionError if the part is another, or no partner of this name has one
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasAidShare(String partner, String euros) {
        Objects.requireNonNull(partner, "partner");
        List<String> parts = subject().aidShares().stream()
                .map(share -> share.partner().name().orElse("") + " " + shown(share.aid()))
                .toList();
        String part = partner + " " + shown(amount(euros));
        return holds(parts.contains(part), part + " to be a part of the aid", "the parts are " + parts);
    }

    /**
     * Checks the aid that is computed by rate and maximum from the retained total, whatever the findings are.
     *
     * @param euros the expected amount, such as {@code "41999.99"}
     * @return this
     * @throws AssertionError if the amount is another, or the call sets no co-financing rate
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasComputedAid(String euros) {
        return equal(subject().costs().computedAid(), Optional.of(amount(euros)), "the computed aid");
    }

    /**
     * Checks the total eligible cost, including what flat rates add.
     *
     * @param euros the expected total, such as {@code "70000.00"}
     * @return this
     * @throws AssertionError if the total is another
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasRetainedTotal(String euros) {
        return equal(subject().costs().retainedTotal(), amount(euros), "the retained total");
    }

    /**
     * Checks one amount of the table of costs.
     *
     * <p>For example, {@code hasCost(CostItem.SET_ASIDE, "300.00")}. Of several flat rates it is the first.
     *
     * @param item the code of the amount, one of the constants of {@link CostItem}
     * @param euros the expected amount, such as {@code "300.00"}
     * @return this
     * @throws AssertionError if the amount is another, or the table does not have it
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasCost(String item, String euros) {
        Objects.requireNonNull(item, "item");
        return equal(
                subject().costs().find(item).map(CostItem::amount), Optional.of(amount(euros)), "the amount " + item);
    }

    /**
     * Checks what nobody brings: the total eligible cost less the aid and the amounts of the financing plan.
     *
     * @param euros the expected amount, such as {@code "0.00"}
     * @return this
     * @throws AssertionError if the amount is another, too much is brought, or the dossier states no plan
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasOpenFinancing(String euros) {
        return equal(
                subject().financing().map(Financing::open),
                Optional.of(amount(euros)),
                "the part that nobody finances");
    }

    /**
     * Checks the indirect costs: what all flat rates add.
     *
     * @param euros the expected amount, such as {@code "6000.00"}
     * @return this
     * @throws AssertionError if the amount is another
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasIndirectCosts(String euros) {
        return equal(subject().costs().indirect(), amount(euros), "the indirect costs");
    }

    /**
     * Checks that a line is set aside for a reason.
     *
     * @param line the line
     * @param reason the expected reason
     * @return this
     * @throws AssertionError if the line is retained, is set aside for another reason, or does not exist
     */
    public DecisionAssert setsAside(String line, SetAsideReason reason) {
        Objects.requireNonNull(reason, "reason");
        String is = fate(line, "");
        return holds(is.equals(reason.name()), "line " + line + " to be set aside as " + reason, is);
    }

    /**
     * Checks that a line is retained.
     *
     * @param line the line
     * @return this
     * @throws AssertionError if the line is set aside or does not exist
     */
    public DecisionAssert retains(String line) {
        String is = fate(line, "it is set aside as ");
        return holds(is.equals(RETAINED), "line " + line + " to be retained", is);
    }

    /**
     * Checks that exactly these lines are set aside, in the order of the dossier.
     *
     * @param lines the expected lines
     * @return this
     * @throws AssertionError if another line is set aside, or one of these is not
     */
    public DecisionAssert setsAsideOnly(String... lines) {
        List<String> aside = subject().setAside().stream().map(SetAside::lineId).toList();
        return setsAsideOnly(aside, List.of(noNull(lines, "lines")));
    }

    /**
     * Checks that exactly these lines are set aside, in the order of the dossier, and all for one reason.
     *
     * @param reason the expected reason
     * @param lines the expected lines
     * @return this
     * @throws AssertionError if another line is set aside, or one of these is not, or for another reason
     */
    public DecisionAssert setsAsideOnly(SetAsideReason reason, String... lines) {
        Objects.requireNonNull(reason, "reason");
        return setsAsideOnly(
                reasons(),
                Stream.of(noNull(lines, "lines"))
                        .map(line -> line + " (" + reason + ")")
                        .toList());
    }

    /**
     * Checks that every line is retained.
     *
     * @return this
     * @throws AssertionError if a line is set aside
     */
    public DecisionAssert setsNothingAside() {
        return holds(reasons().isEmpty(), "every line to be retained", "the lines set aside are " + reasons());
    }

    /**
     * Checks what ceilings took of the retained costs together.
     *
     * @param euros the expected amount, such as {@code "5000.00"}
     * @return this
     * @throws AssertionError if the amount is another
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert hasReducedCosts(String euros) {
        return equal(subject().costs().reduced(), amount(euros), "the costs that ceilings took");
    }

    /**
     * Checks what a limit leaves of a base that it reduces.
     *
     * <p>For example, {@code reducesTo("COMMUNICATION", "5000.00")} if a ceiling cut €8,000.00 to €5,000.00, or {@code
     * reducesTo("AID", "250000.00")}. {@link #hasReducedCosts} checks what ceilings took.
     *
     * @param on the code of the base, or the name that the call gives it
     * @param euros what is left, such as {@code "5000.00"}
     * @return this
     * @throws AssertionError if no limit reduces the base to it
     * @throws io.github.federules.core.fault.InvalidFactException if the text is not an amount
     */
    public DecisionAssert reducesTo(String on, String euros) {
        Objects.requireNonNull(on, "on");
        MonetaryAmount left = amount(euros);
        return holds(
                subject().reductions().stream()
                        .anyMatch(each -> each.on().equals(on) && each.limit().isEqualTo(left)),
                on + " to be reduced to " + euros,
                "the reductions are " + reduced());
    }

    /**
     * Checks that no limit reduces anything.
     *
     * @return this
     * @throws AssertionError if a limit took something of costs, of a flat rate or of the aid
     */
    public DecisionAssert reducesNothing() {
        return holds(subject().reductions().isEmpty(), "nothing to be reduced", "the reductions are " + reduced());
    }

    private List<String> reduced() {
        return subject().reductions().stream()
                .map(each -> each.on() + " to " + shown(each.limit()))
                .toList();
    }

    /**
     * Checks the outcome of a rule.
     *
     * <p>For example, {@code hasOutcome(Rule.MINIMUM_TOTAL_COST, Outcome.PASSED)}; {@link #passesRule} is shorter.
     *
     * @param rule the rule, such as {@code Rule.of("AI_PURPOSE")}
     * @param outcome the expected outcome
     * @return this
     * @throws AssertionError if the outcome is another, or the call does not have the rule
     */
    public DecisionAssert hasOutcome(Rule rule, Outcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return hasOutcome(rule, outcome, "to have the outcome");
    }

    /**
     * Checks that a rule is met.
     *
     * @param rule the rule, such as {@code Rule.MINIMUM_TOTAL_COST}
     * @return this
     * @throws AssertionError if the outcome is not {@link Outcome#PASSED}, or the call does not have the rule
     */
    public DecisionAssert passesRule(Rule rule) {
        return hasOutcome(rule, Outcome.PASSED, "to be met");
    }

    /**
     * Checks that a rule is not met.
     *
     * @param rule the rule
     * @return this
     * @throws AssertionError if the outcome is not {@link Outcome#FAILED}, or the call does not have the rule
     */
    public DecisionAssert failsRule(Rule rule) {
        return hasOutcome(rule, Outcome.FAILED, "not to be met");
    }

    /**
     * Checks that the outcome of a rule depends on a missing fact.
     *
     * @param rule the rule
     * @return this
     * @throws AssertionError if the outcome is not {@link Outcome#UNKNOWN}, or the call does not have the rule
     */
    public DecisionAssert leavesOpen(Rule rule) {
        return hasOutcome(rule, Outcome.UNKNOWN, "to depend on a missing fact");
    }

    /**
     * Checks that a rule has nothing to judge, such as the deadline of an application that was not submitted.
     *
     * @param rule the rule
     * @return this
     * @throws AssertionError if the outcome is not {@link Outcome#NOT_ASKED}, or the call does not have the rule
     */
    public DecisionAssert doesNotAsk(Rule rule) {
        return hasOutcome(rule, Outcome.NOT_ASKED, "to have nothing to judge");
    }

    /**
     * Checks the clause that a finding cites.
     *
     * @param rule the rule
     * @param clause the expected id of the clause, such as {@code "C5"}
     * @return this
     * @throws AssertionError if the finding cites another clause, or the call does not have the rule
     */
    public DecisionAssert cites(Rule rule, String clause) {
        Objects.requireNonNull(clause, "clause");
        String is = found(rule, finding -> "it cites " + finding.clause().id());
        return holds(is.equals("it cites " + clause), rule + " to cite " + clause, is);
    }

    /**
     * Checks what a rule compared.
     *
     * <p>For example, {@code hasFigures(Rule.POLICY_ROLE, new Figures.Role(PolicyRole.NONE))}; {@link #compares} is shorter
     * for amounts.
     *
     * @param rule the rule
     * @param figures the expected figures
     * @return this
     * @throws AssertionError if the figures are others, or the call does not have the rule
     */
    public DecisionAssert hasFigures(Rule rule, Figures figures) {
        Objects.requireNonNull(figures, "figures");
        Optional<Figures> actual = subject().find(rule).map(Finding::figures);
        return holds(
                actual.filter(figures::equals).isPresent(),
                rule + " to have the figures " + figures,
                found(rule, finding -> "it has " + finding.figures()));
    }

    /**
     * Checks the two amounts that a rule compared, where no missing fact changes either.
     *
     * <p>For example, {@code compares(Rule.MINIMUM_TOTAL_COST, "70000.00", "69999.99")}.
     *
     * @param rule the rule
     * @param required the amount that the rule requires, or allows at most, such as {@code "70000.00"}
     * @param actual the amount of the dossier
     * @return this
     * @throws AssertionError if an amount is another or depends on missing facts, or the call does not have the rule
     * @throws io.github.federules.core.fault.InvalidFactException if a text is not an amount
     */
    public DecisionAssert compares(Rule rule, String required, String actual) {
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(actual, "actual");
        return hasFigures(
                rule, new Figures.Amounts(AmountRange.of(Euros.euros(required)), AmountRange.of(Euros.euros(actual))));
    }

    /**
     * Checks that a change alone is enough to meet a rule that is not met.
     *
     * <p>For example, {@code hasRemedy(Rule.MINIMUM_TOTAL_COST, new Change.OfAmount(ADD_OTHER_COST, euros("0.01")))}.
     *
     * @param rule the rule
     * @param change the smallest change of its kind that is enough
     * @return this
     * @throws AssertionError if the finding has no such remedy, or the call does not have the rule
     */
    public DecisionAssert hasRemedy(Rule rule, Change change) {
        Objects.requireNonNull(change, "change");
        Optional<Remedy> remedy = subject().find(rule).flatMap(Finding::remedy);
        List<Change> options = remedy.map(Remedy::options).orElse(List.of());
        return holds(
                options.contains(change),
                change + " to be a remedy of " + rule,
                found(rule, finding -> "the remedies are " + options));
    }

    /**
     * Checks that these facts are missing and can change a verdict or an amount. Further facts may be missing.
     *
     * @param path a place in the dossier, such as {@code applicant.kind}
     * @param more further places
     * @return this
     * @throws AssertionError if one of the facts is not missing
     */
    public DecisionAssert isMissing(String path, String... more) {
        List<String> paths = all(path, "path", more).toList();
        return holds(missing().containsAll(paths), paths + " to be missing", "the missing facts are " + missing());
    }

    /**
     * Checks that an answer to a criterion is missing and can change a verdict or an amount.
     *
     * @param criterion the criterion
     * @return this
     * @throws AssertionError if no answer to it is missing
     */
    public DecisionAssert isMissing(Criterion criterion) {
        String answer =
                "answers." + Objects.requireNonNull(criterion, "criterion").code();
        return holds(
                missing().stream().anyMatch(path -> path.endsWith(answer)),
                "the answer to " + criterion.code() + " to be missing",
                "the missing facts are " + missing());
    }

    /**
     * Checks that exactly these facts are missing and can change a verdict or an amount, in the order of the dossier format.
     *
     * @param path the first place in the dossier, such as {@code applicant.kind}
     * @param more the places after it
     * @return this
     * @throws AssertionError if another fact is missing, or one of these is not
     */
    public DecisionAssert isMissingOnly(String path, String... more) {
        List<String> paths = all(path, "path", more).toList();
        return holds(missing().equals(paths), "only " + paths + " to be missing", "the missing facts are " + missing());
    }

    /**
     * Checks that no missing fact can change a verdict or an amount.
     *
     * @return this
     * @throws AssertionError if one can
     */
    public DecisionAssert isMissingNothing() {
        return holds(missing().isEmpty(), "nothing to be missing", "the missing facts are " + missing());
    }

    /**
     * Checks that verdicts and amounts are the same under every reading that the call leaves open.
     *
     * @return this
     * @throws AssertionError if they are not
     */
    public DecisionAssert holdsUnderEveryReading() {
        return holds(subject().robustness().robust(), "the decision to hold under every reading", span());
    }

    /**
     * Checks that a verdict or an amount is not the same under all readings.
     *
     * @return this
     * @throws AssertionError if all are the same
     */
    public DecisionAssert dependsOnReadings() {
        return holds(!subject().robustness().robust(), "the decision to depend on readings", span());
    }

    /**
     * Checks that this reading, in place of the one in force, changes a verdict or an amount.
     *
     * @param reading the other reading
     * @return this
     * @throws AssertionError if it changes nothing
     */
    public DecisionAssert dependsOn(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        return holds(
                differing().contains(reading.code()),
                "the decision to depend on " + reading.code(),
                "it depends on " + differing());
    }

    /**
     * Checks that exactly these readings, each alone in place of the one in force, change a verdict or an amount.
     *
     * @param reading another reading
     * @param more further ones, in the order of the questions
     * @return this
     * @throws AssertionError if another reading changes something, or one of these does not
     */
    public DecisionAssert dependsOnlyOn(Reading reading, Reading... more) {
        List<String> readings = all(reading, "reading", more).map(Reading::code).toList();
        return holds(
                differing().equals(readings),
                "the decision to depend only on " + readings,
                "it depends on " + differing());
    }

    /**
     * Checks that a law above the call has advice on a topic.
     *
     * @param topic the topic, such as {@code "STATE_AID"}
     * @return this
     * @throws AssertionError if there is no advice on it
     */
    public DecisionAssert advisesOn(String topic) {
        Objects.requireNonNull(topic, "topic");
        List<String> topics = subject().advice().stream().map(Advice::topic).toList();
        return holds(topics.contains(topic), "advice on " + topic, "there is advice on " + topics);
    }

    private DecisionAssert hasOutcome(Rule rule, Outcome outcome, String expected) {
        String is = found(rule, finding -> finding.outcome().name());
        return holds(is.equals(outcome.name()), rule + " " + expected + " (" + outcome + ")", is);
    }

    private static MonetaryAmount amount(String euros) {
        return Euros.euros(Objects.requireNonNull(euros, "euros"));
    }

    private static <T> Stream<T> all(T first, String name, T[] more) {
        return Stream.concat(Stream.of(Objects.requireNonNull(first, name)), Stream.of(noNull(more, "more")));
    }

    private static <T> T[] noNull(T[] values, String name) {
        for (T each : Objects.requireNonNull(values, name)) {
            Objects.requireNonNull(each, name);
        }
        return values;
    }

    private String found(Rule rule, Function<Finding, String> is) {
        List<Rule> rules = subject().findings().stream().map(Finding::rule).toList();
        return subject().find(rule).map(is).orElse("the call has only the rules " + rules);
    }

    private String fate(String line, String setAsideAs) {
        Objects.requireNonNull(line, "line");
        List<String> lines = subject().dossier().operation().costLines().stream()
                .flatMap(each -> each.id().stream())
                .toList();
        return subject().setAside().stream()
                .filter(each -> each.lineId().equals(line))
                .map(each -> setAsideAs + each.reason())
                .findFirst()
                .orElse(lines.contains(line) ? RETAINED : "there are only the lines " + lines);
    }

    private List<String> reasons() {
        return subject().setAside().stream()
                .map(each -> each.lineId() + " (" + each.reason() + ")")
                .toList();
    }

    private DecisionAssert setsAsideOnly(List<String> aside, List<String> expected) {
        return holds(
                aside.equals(expected),
                "only " + expected + " to be set aside",
                "the lines set aside are " + reasons());
    }

    private List<String> missing() {
        return subject().missing().stream().map(MissingFact::path).toList();
    }

    private boolean has(Verdict verdict) {
        return subject().tracks().values().stream().map(TrackDecision::verdict).anyMatch(verdict::equals);
    }

    private String verdicts() {
        return "the verdicts are "
                + subject().tracks().keySet().stream()
                        .map(track -> track + " " + subject().verdictOn(track))
                        .toList();
    }

    private String span() {
        return "the aid is from " + shown(subject().robustness().aidFrom()) + " to "
                + shown(subject().robustness().aidTo()) + ", and these readings alone change something: "
                + differing();
    }

    private List<String> differing() {
        List<Difference> differing = subject().robustness().differing();
        return differing.stream().map(each -> each.reading().code()).toList();
    }

    private DecisionAssert equal(Object is, Object expected, String what) {
        if (!is.equals(expected)) {
            throw failureWithActualExpected(
                    shown(is),
                    shown(expected),
                    "%s",
                    sentence(what + " to be " + shown(expected), "it is " + shown(is)));
        }
        return this;
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(DecisionAssert::shown).orElse("none");
        }
        return value instanceof MonetaryAmount amount
                ? BigDecimal.valueOf(Euros.cents(amount), 2).toPlainString()
                : value.toString();
    }
}
