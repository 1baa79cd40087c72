package io.github.federules.testkit.assertions;

import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Difference;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Remedy;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a decision that read as sentences; a failure says what was expected, what is, and the whole explanation.
 *
 * <p>For example, {@code assertThat(decision).isEligible().hasAid("46320.00").setsAside("c3", INDIRECT_AT_REAL_COST)}.
 * Amounts are euros as text, such as {@code "46320.00"}.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    private Locale locale = Locale.ENGLISH;

    DecisionAssert(@Nullable Decision actual) {
        super(actual, DecisionAssert.class);
    }

    /**
     * Explains the decision in another language where an assertion that follows fails; without this, in English.
     *
     * @param language French, or anything else for English, not null
     * @return this, never null
     */
    public DecisionAssert explainedIn(Locale language) {
        locale = Objects.requireNonNull(language, "language");
        return this;
    }

    /**
     * Verifies that everything that is sought and offered is eligible.
     *
     * @return this, never null
     * @throws AssertionError if something is refused or incomplete, or nothing that is sought is offered
     */
    public DecisionAssert isEligible() {
        isNotNull();
        return holds(actual.isEligible(), "the decision to be eligible", verdicts());
    }

    /**
     * Verifies that something that is sought is refused.
     *
     * @return this, never null
     * @throws AssertionError if nothing is refused
     */
    public DecisionAssert isRefused() {
        isNotNull();
        return holds(verdictsSought().anyMatch(Verdict.INELIGIBLE::equals), "the decision to be a refusal", verdicts());
    }

    /**
     * Verifies that the answer hangs on missing facts: nothing that is sought is refused, and something is incomplete.
     *
     * @return this, never null
     * @throws AssertionError if something is refused, or all is settled
     */
    public DecisionAssert isIncomplete() {
        isNotNull();
        boolean open = verdictsSought().anyMatch(Verdict.INCOMPLETE::equals)
                && verdictsSought().noneMatch(Verdict.INELIGIBLE::equals);
        return holds(open, "the decision to be incomplete", verdicts());
    }

    /**
     * Verifies the verdict on one track.
     *
     * @param track the track, not null
     * @param verdict the verdict, not null
     * @return this, never null
     * @throws AssertionError if the verdict is another
     */
    public DecisionAssert hasVerdict(Track track, Verdict verdict) {
        isNotNull();
        return equal(actual.verdictOn(track), verdict, "the verdict on " + track);
    }

    /**
     * Verifies the aid that is sure.
     *
     * @param euros the aid, such as {@code "46320.00"}, not null
     * @return this, never null
     * @throws AssertionError if the aid is another, or the call sets no rate
     * @throws io.github.federules.core.fault.InvalidFactException if the text is no amount
     */
    public DecisionAssert hasAid(String euros) {
        return hasAid(Euros.euros(euros));
    }

    /**
     * Verifies the aid that is sure.
     *
     * @param aid the aid in euros, of any implementation, not null
     * @return this, never null
     * @throws AssertionError if the aid is another, or the call sets no rate
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public DecisionAssert hasAid(MonetaryAmount aid) {
        isNotNull();
        return equal(actual.funding().aid(), Euros.checked(aid), "the aid");
    }

    /**
     * Verifies the aid that the most favourable missing facts give.
     *
     * @param euros the aid, such as {@code "77190.00"}, not null
     * @return this, never null
     * @throws AssertionError if the aid is another, or the call sets no rate
     * @throws io.github.federules.core.fault.InvalidFactException if the text is no amount
     */
    public DecisionAssert hasAidUpTo(String euros) {
        isNotNull();
        return equal(actual.funding().aidUpTo(), Euros.euros(euros), "the aid that it may be");
    }

    /**
     * Verifies that no aid is computed, because the call sets no rate.
     *
     * @return this, never null
     * @throws AssertionError if there is an aid, be it 0.00
     */
    public DecisionAssert computesNoAid() {
        isNotNull();
        return equal(actual.funding().aid(), null, "the aid");
    }

    /**
     * Verifies the part of the aid that a partner has, under a call that shares it out.
     *
     * @param partner the name of the body that applies or of a further partner, not null
     * @param euros its part, such as {@code "66666.67"}, not null
     * @return this, never null
     * @throws AssertionError if the part is another, or the aid is not shared out to such a partner
     * @throws io.github.federules.core.fault.InvalidFactException if the text is no amount
     */
    public DecisionAssert givesPartner(String partner, String euros) {
        isNotNull();
        List<String> parts = actual.aidShares().stream()
                .map(share -> share.partner().name().orElse("") + " " + shown(share.aid()))
                .toList();
        String part = partner + " " + shown(Euros.euros(euros));
        return holds(parts.contains(part), part + " to be a part of the aid", "the parts are " + parts);
    }

    /**
     * Verifies rate and cap applied to the retained total, whatever the findings say.
     *
     * @param euros the amount, such as {@code "41999.99"}, not null
     * @return this, never null
     * @throws AssertionError if the amount is another, or the call sets no rate
     * @throws io.github.federules.core.fault.InvalidFactException if the text is no amount
     */
    public DecisionAssert hasComputedAid(String euros) {
        isNotNull();
        return equal(actual.costs().computedAid(), Euros.euros(euros), "the computed aid");
    }

    /**
     * Verifies the total eligible cost, what flat rates give included.
     *
     * @param euros the total, such as {@code "70000.00"}, not null
     * @return this, never null
     * @throws AssertionError if the total is another
     * @throws io.github.federules.core.fault.InvalidFactException if the text is no amount
     */
    public DecisionAssert hasRetainedTotal(String euros) {
        isNotNull();
        return equal(actual.costs().retainedTotal(), Euros.euros(euros), "the retained total");
    }

    /**
     * Verifies what the flat rates give.
     *
     * @param euros the indirect costs, such as {@code "6000.00"}, not null
     * @return this, never null
     * @throws AssertionError if they are others
     * @throws io.github.federules.core.fault.InvalidFactException if the text is no amount
     */
    public DecisionAssert hasIndirectCosts(String euros) {
        isNotNull();
        return equal(actual.costs().indirect(), Euros.euros(euros), "the indirect costs");
    }

    /**
     * Verifies that a line is set aside for a reason.
     *
     * @param line the line's identifier; its position from 1 where it has none, not null
     * @param reason the reason, not null
     * @return this, never null
     * @throws AssertionError if the line is retained, is set aside for another reason, or is not there
     */
    public DecisionAssert setsAside(String line, SetAsideReason reason) {
        isNotNull();
        String is = reasonFor(line)
                .map(SetAsideReason::name)
                .orElseGet(() -> hasLine(line) ? "it is retained" : "there are only the lines " + lines());
        return holds(is.equals(reason.name()), "line " + line + " to be set aside as " + reason, is);
    }

    /**
     * Verifies that a line is retained.
     *
     * @param line the line's identifier; its position from 1 where it has none, not null
     * @return this, never null
     * @throws AssertionError if the line is set aside or is not there
     */
    public DecisionAssert retains(String line) {
        isNotNull();
        String is = reasonFor(line)
                .map(reason -> "it is set aside as " + reason)
                .orElseGet(() -> "there are only the lines " + lines());
        return holds(hasLine(line) && reasonFor(line).isEmpty(), "line " + line + " to be retained", is);
    }

    /**
     * Verifies that these lines are set aside, in the order of the dossier, and no others.
     *
     * @param lines the lines' identifiers; their positions from 1 where they have none, not null
     * @return this, never null
     * @throws AssertionError if another line is set aside, or one of these is not
     */
    public DecisionAssert setsAsideOnly(String... lines) {
        isNotNull();
        List<String> aside = actual.setAside().stream().map(SetAside::lineId).toList();
        return holds(
                aside.equals(List.of(lines)),
                "only " + List.of(lines) + " to be set aside",
                "set aside are " + reasons());
    }

    /**
     * Verifies that these lines are set aside for one reason, in the order of the dossier, and no others for any.
     *
     * @param reason the reason, not null
     * @param lines the lines' identifiers; their positions from 1 where they have none, not null
     * @return this, never null
     * @throws AssertionError if another line is set aside, or one of these is not, or for another reason
     */
    public DecisionAssert setsAsideOnly(SetAsideReason reason, String... lines) {
        isNotNull();
        List<String> expected =
                Stream.of(lines).map(line -> line + " (" + reason + ")").toList();
        return holds(reasons().equals(expected), "only " + expected + " to be set aside", "set aside are " + reasons());
    }

    /**
     * Verifies that every line is retained.
     *
     * @return this, never null
     * @throws AssertionError if a line is set aside
     */
    public DecisionAssert setsNothingAside() {
        isNotNull();
        return holds(reasons().isEmpty(), "every line to be retained", "set aside are " + reasons());
    }

    /**
     * Verifies what a rule says.
     *
     * @param rule the rule, not null
     * @param outcome what it says, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert answers(Rule rule, Outcome outcome) {
        return answers(rule.code(), outcome);
    }

    /**
     * Verifies what a rule says.
     *
     * @param code the code of the rule, such as {@code "AI_PURPOSE"}, not null
     * @param outcome what it says, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert answers(String code, Outcome outcome) {
        return answers(code, outcome, "to answer");
    }

    /**
     * Verifies the clause of the call that a rule comes from.
     *
     * @param rule the rule, not null
     * @param clause the id of the clause, such as {@code "C5"}, not null
     * @return this, never null
     * @throws AssertionError if the finding cites another clause, or the call has no such rule
     */
    public DecisionAssert cites(Rule rule, String clause) {
        return cites(rule.code(), clause);
    }

    /**
     * Verifies the clause of the call that a rule comes from.
     *
     * @param code the code of the rule, such as {@code "AI_PURPOSE"}, not null
     * @param clause the id of the clause, such as {@code "C3"}, not null
     * @return this, never null
     * @throws AssertionError if the finding cites another clause, or the call has no such rule
     */
    public DecisionAssert cites(String code, String clause) {
        isNotNull();
        String is = finding(code)
                .map(finding -> "it cites " + finding.clause().id())
                .orElseGet(this::otherRules);
        return holds(is.equals("it cites " + clause), code + " to cite " + clause, is);
    }

    /**
     * Verifies that a rule is met.
     *
     * @param rule the rule, such as {@code Rule.MINIMUM_TOTAL_COST}, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert passesRule(Rule rule) {
        return passesRule(rule.code());
    }

    /**
     * Verifies that a rule is met.
     *
     * @param code the code of the rule, such as {@code AI_PURPOSE}, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert passesRule(String code) {
        return answers(code, Outcome.PASSED, "to be met");
    }

    /**
     * Verifies that a rule is not met.
     *
     * @param rule the rule, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert failsRule(Rule rule) {
        return failsRule(rule.code());
    }

    /**
     * Verifies that a rule is not met.
     *
     * @param code the code of the rule, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert failsRule(String code) {
        return answers(code, Outcome.FAILED, "not to be met");
    }

    /**
     * Verifies that a rule hangs on a missing fact.
     *
     * @param rule the rule, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert leavesOpen(Rule rule) {
        return leavesOpen(rule.code());
    }

    /**
     * Verifies that a rule hangs on a missing fact.
     *
     * @param code the code of the rule, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert leavesOpen(String code) {
        return answers(code, Outcome.UNKNOWN, "to hang on a missing fact");
    }

    /**
     * Verifies that a rule had nothing to judge.
     *
     * @param rule the rule, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert doesNotAsk(Rule rule) {
        return doesNotAsk(rule.code());
    }

    /**
     * Verifies that a rule met nothing to judge.
     *
     * @param code the code of the rule, such as {@code "NOTE_DEADLINE"}, not null
     * @return this, never null
     * @throws AssertionError if the rule says something else, or the call has no such rule
     */
    public DecisionAssert doesNotAsk(String code) {
        return answers(code, Outcome.NOT_ASKED, "to have nothing to judge");
    }

    /**
     * Verifies that a change by itself mends a rule that is not met.
     *
     * @param rule the rule, not null
     * @param change the smallest change that mends it, not null
     * @return this, never null
     * @throws AssertionError if the finding has no such remedy, or the call has no such rule
     */
    public DecisionAssert isMendedBy(Rule rule, Change change) {
        return isMendedBy(rule.code(), change);
    }

    /**
     * Verifies that a change by itself mends a rule that is not met.
     *
     * @param code the code of the rule, such as {@code "MINIMUM_TOTAL_COST"}, not null
     * @param change the smallest change that mends it, not null
     * @return this, never null
     * @throws AssertionError if the finding has no such remedy, or the call has no such rule
     */
    public DecisionAssert isMendedBy(String code, Change change) {
        isNotNull();
        Optional<Finding> finding = finding(code);
        List<Change> options =
                finding.flatMap(Finding::remedy).map(Remedy::options).orElse(List.of());
        return holds(
                options.contains(change),
                code + " to be mended by " + change,
                finding.isPresent() ? "the remedies are " + options : otherRules());
    }

    /**
     * Verifies that these facts, maybe among others, are missing and can change something.
     *
     * @param path a place in the dossier, such as {@code applicant.kind}, not null
     * @param more further places, not null
     * @return this, never null
     * @throws AssertionError if one of them is not missing
     */
    public DecisionAssert isMissing(String path, String... more) {
        isNotNull();
        List<String> paths = Stream.concat(Stream.of(path), Stream.of(more)).toList();
        return holds(actual.missing().containsAll(paths), paths + " to be missing", "missing is " + actual.missing());
    }

    /**
     * Verifies that these facts are missing, in the order of the dossier, and that no other can change anything.
     *
     * @param path the first place in the dossier, such as {@code applicant.kind}, not null
     * @param more the places after it, not null
     * @return this, never null
     * @throws AssertionError if another fact is missing, or one of these is not
     */
    public DecisionAssert isMissingOnly(String path, String... more) {
        isNotNull();
        List<String> paths = Stream.concat(Stream.of(path), Stream.of(more)).toList();
        return holds(
                actual.missing().equals(paths), "only " + paths + " to be missing", "missing is " + actual.missing());
    }

    /**
     * Verifies that no missing fact can change anything.
     *
     * @return this, never null
     * @throws AssertionError if one can
     */
    public DecisionAssert isMissingNothing() {
        isNotNull();
        return holds(actual.missing().isEmpty(), "nothing to be missing", "missing is " + actual.missing());
    }

    /**
     * Verifies that verdicts and aid are the same under every reading that the call leaves open.
     *
     * @return this, never null
     * @throws AssertionError if they are not
     */
    public DecisionAssert holdsUnderEveryReading() {
        isNotNull();
        return holds(actual.firmness().robust(), "the decision to hold under every reading", span());
    }

    /**
     * Verifies that a verdict or the aid is not the same under all readings.
     *
     * @return this, never null
     * @throws AssertionError if they are the same
     */
    public DecisionAssert dependsOnReadings() {
        isNotNull();
        return holds(!actual.firmness().robust(), "the decision to depend on readings", span());
    }

    /**
     * Verifies that this single reading, instead of the one in force, changes a verdict or the aid.
     *
     * @param reading the other reading, not null
     * @return this, never null
     * @throws AssertionError if it changes nothing
     */
    public DecisionAssert dependsOn(Reading reading) {
        isNotNull();
        return holds(
                differing().contains(reading.code()),
                "the decision to depend on " + reading.code(),
                "it depends on " + differing());
    }

    /**
     * Verifies that these readings each by itself, instead of the one in force, change a verdict or the aid, and no others.
     *
     * @param reading another reading, not null
     * @param more further ones, in the order of the questions, not null
     * @return this, never null
     * @throws AssertionError if another reading changes something, or one of these does not
     */
    public DecisionAssert dependsOnlyOn(Reading reading, Reading... more) {
        isNotNull();
        List<String> readings = Stream.concat(Stream.of(reading), Stream.of(more))
                .map(Reading::code)
                .toList();
        return holds(
                differing().equals(readings),
                "the decision to depend only on " + readings,
                "it depends on " + differing());
    }

    /**
     * Verifies that the law above the call has advice on a topic.
     *
     * @param topic the topic, not null
     * @return this, never null
     * @throws AssertionError if it has none
     */
    public DecisionAssert advisesOn(Advice.Topic topic) {
        isNotNull();
        List<Advice.Topic> topics = actual.advice().stream().map(Advice::topic).toList();
        return holds(topics.contains(topic), "advice on " + topic, "there is advice on " + topics);
    }

    private DecisionAssert answers(String code, Outcome outcome, String expected) {
        isNotNull();
        String is = finding(code).map(finding -> finding.outcome().name()).orElseGet(this::otherRules);
        return holds(is.equals(outcome.name()), code + " " + expected + " (" + outcome + ")", is);
    }

    private Optional<Finding> finding(String code) {
        return actual.findings().stream()
                .filter(finding -> finding.rule().code().equals(code))
                .findFirst();
    }

    private String otherRules() {
        return "the call has only the rules "
                + actual.findings().stream()
                        .map(finding -> finding.rule().code())
                        .toList();
    }

    private Optional<SetAsideReason> reasonFor(String line) {
        return actual.setAside().stream()
                .filter(each -> each.lineId().equals(line))
                .map(SetAside::reason)
                .findFirst();
    }

    private List<String> reasons() {
        return actual.setAside().stream()
                .map(each -> each.lineId() + " (" + each.reason() + ")")
                .toList();
    }

    private boolean hasLine(String line) {
        return lines().contains(line);
    }

    private List<String> lines() {
        return actual.dossier().operation().costLines().stream()
                .flatMap(line -> line.id().stream())
                .toList();
    }

    private Stream<Verdict> verdictsSought() {
        return actual.dossier().seeks().stream()
                .filter(actual.call().tracks()::contains)
                .map(actual::verdictOn);
    }

    private String verdicts() {
        return "funding is " + actual.funding().verdict() + " and the workshops are "
                + actual.workshops().verdict();
    }

    private String span() {
        return "the aid is from " + shown(actual.firmness().aidFrom()) + " to "
                + shown(actual.firmness().aidTo()) + ", and these readings alone change something: "
                + differing();
    }

    private List<String> differing() {
        return actual.firmness().differing().stream()
                .map(Difference::reading)
                .map(Reading::code)
                .toList();
    }

    private DecisionAssert holds(boolean condition, String expected, String is) {
        if (!condition) {
            throw failure("%s", "Expected " + expected + ", but " + is + "." + explanation());
        }
        return this;
    }

    private DecisionAssert equal(@Nullable Object is, @Nullable Object expected, String what) {
        if (!Objects.equals(is, expected)) {
            throw failureWithActualExpected(
                    shown(is),
                    shown(expected),
                    "%s",
                    "Expected " + what + " to be " + shown(expected) + ", but it is " + shown(is) + "."
                            + explanation());
        }
        return this;
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof MonetaryAmount amount) {
            return java.math.BigDecimal.valueOf(Euros.cents(amount), 2).toPlainString();
        }
        return value == null ? "none" : value.toString();
    }

    private String explanation() {
        return "\n\n" + actual.explain(locale);
    }
}
