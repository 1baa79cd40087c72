package io.github.federules.core.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.federules.core.assessing.AidParts;
import io.github.federules.core.assessing.Assessment;
import io.github.federules.core.assessing.CostItems;
import io.github.federules.core.assessing.Judgement;
import io.github.federules.core.assessing.ReadingComparison;
import io.github.federules.core.assessing.Reductions;
import io.github.federules.core.assessing.StatedFacts;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.disclosure.Disclosure;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.OpenQuestion;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.record.RecordedDecision;
import io.github.federules.core.record.RecordedFinding;
import io.github.federules.core.record.RecordedLine;
import io.github.federules.core.record.RecordedShare;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.AidPart;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.result.Financing;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.PointRange;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.ChosenAnswers;
import io.github.federules.core.situation.Points;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.Printed;
import io.github.federules.core.wording.EditionNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a dossier under a call, with its reasons.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Decision decision = Assessor.of(call).assess(dossier);
 * Verdict verdict = decision.funding().verdict();
 * Optional<MonetaryAmount> aid = decision.funding().aid();
 * List<MissingFact> missing = decision.missing();
 * String text = decision.explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>It supports a human decision; it does not replace it: {@link #notJudged} lists the conditions that no program can
 * judge.
 *
 * <p>Verdicts, aid and the outcomes of the findings are there at once. Everything else is computed on first reading; all
 * readers get the same values. Two decisions are equal if dossier, call (with its laws), readings and
 * advisors are equal. This class is immutable and thread-safe.
 *
 * <p>Java serialization is not supported: it fails with a {@link java.io.NotSerializableException}. Store a
 * DecisionRecord of {@code federules-jackson} instead: it holds the call, the dossier and the decision.
 */
public final class Decision {

    private final Assessment assessment;
    private final Judgement answer;
    private final List<Advisor> advisors;
    private final List<Call> otherEditions;
    private volatile @Nullable Dossier dossier;
    private volatile @Nullable Map<Track, TrackDecision> tracks;
    private volatile @Nullable TrackDecision funding;
    private volatile @Nullable List<Finding> findings;
    private volatile @Nullable Costs costs;
    private volatile @Nullable List<SetAside> setAside;
    private volatile @Nullable List<Reduction> reductions;
    private volatile @Nullable List<MissingFact> missing;
    private volatile @Nullable ReadingComparison comparison;
    private volatile @Nullable Robustness robustness;
    private volatile @Nullable List<Notice> notices;
    private volatile @Nullable List<Advice> advice;
    private volatile @Nullable List<AidShare> aidShares;

    Decision(Assessment assessment, Judgement answer, List<Advisor> advisors, List<Call> otherEditions) {
        this.assessment = assessment;
        this.answer = answer;
        this.advisors = advisors;
        this.otherEditions = otherEditions;
    }

    /**
     * Returns the dossier. It names the call: a stored dossier is never assessed under another call by accident.
     *
     * @return the dossier
     */
    public Dossier dossier() {
        Dossier known = dossier;
        return known != null ? known : once(() -> dossier, () -> dossier = named(assessment.dossier()));
    }

    /** Returns the outcomes, verdicts and aid that this decision rests on. */
    Judgement answer() {
        return answer;
    }

    /** Returns the dossier as it was given, which need not name the call. */
    Dossier given() {
        return assessment.dossier();
    }

    /** Returns the comparison with the answers under every other reading of the call, in cents. */
    ReadingComparison comparison() {
        ReadingComparison known = comparison;
        return known != null
                ? known
                : once(() -> comparison, () -> comparison = ReadingComparison.of(assessment, answer));
    }

    private Dossier named(Dossier given) {
        return given.call().isPresent() ? given : given.withCall(call().id());
    }

    /**
     * Returns the call that the dossier was assessed under.
     *
     * @return the call
     */
    public Call call() {
        return assessment.prepared().call();
    }

    /**
     * Returns the readings in force.
     *
     * @return the readings
     */
    public Readings readings() {
        return answer.situation().readings();
    }

    /**
     * Returns the decision on each track that the call offers, funding first.
     *
     * @return the decisions
     */
    public Map<Track, TrackDecision> tracks() {
        Map<Track, TrackDecision> known = tracks;
        return known != null ? known : once(() -> tracks, () -> tracks = eachTrack());
    }

    private Map<Track, TrackDecision> eachTrack() {
        Map<Track, TrackDecision> each = new LinkedHashMap<>();
        assessment.prepared().tracks().forEach(track -> each.put(track, on(track)));
        return Collections.unmodifiableMap(each);
    }

    /**
     * Returns the decision on one track.
     *
     * @param track the track
     * @return the decision, {@link Verdict#NOT_SOUGHT} for a track that the call does not offer
     */
    public TrackDecision on(Track track) {
        Objects.requireNonNull(track, "track");
        if (!track.equals(Track.FUNDING)) {
            return answer.on(track);
        }
        TrackDecision known = funding;
        return known != null ? known : once(() -> funding, () -> funding = answer.on(Track.FUNDING));
    }

    /**
     * Returns the decision on funding.
     *
     * @return the decision, {@link Verdict#NOT_SOUGHT} if the call offers no funding
     */
    public TrackDecision funding() {
        return on(Track.FUNDING);
    }

    /**
     * Returns the verdict on one track.
     *
     * @param track the track
     * @return the verdict, {@link Verdict#NOT_SOUGHT} for a track that the call does not offer
     */
    public Verdict verdictOn(Track track) {
        return answer.verdictOn(Objects.requireNonNull(track, "track"));
    }

    /**
     * Determines whether every track that the dossier seeks is eligible.
     *
     * @return true if at least one track is sought, and the verdict on each of them is {@link Verdict#ELIGIBLE}
     */
    public boolean isEligible() {
        return answer.verdicts().areEligible();
    }

    /**
     * Returns the finding of every rule of the call, in the order of the call.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        List<Finding> known = findings;
        return known != null ? known : once(() -> findings, () -> findings = answer.findings());
    }

    /**
     * Returns the finding of a rule.
     *
     * @param rule the rule
     * @return the finding, or empty if the call does not have the rule
     */
    public Optional<Finding> find(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst();
    }

    /**
     * Returns the costs in the least favourable completion of the missing facts.
     *
     * @return the costs
     */
    public Costs costs() {
        Costs known = costs;
        return known != null
                ? known
                : once(() -> costs, () -> costs = new CostItems(answer.situation(), reductions()).costs());
    }

    /**
     * Returns the greatest total eligible cost over all completions of the missing facts. The least is the {@linkplain
     * Costs#retainedTotal retained total} of {@link #costs()}.
     *
     * @return the total in euros, with flat rates
     */
    public MonetaryAmount totalCostUpTo() {
        return Euros.ofCents(answer.situation().completions().last().total());
    }

    /**
     * Returns the cost lines that are not retained at real cost, in the order of the dossier.
     *
     * @return the lines
     */
    public List<SetAside> setAside() {
        List<SetAside> known = setAside;
        return known != null ? known : once(() -> setAside, () -> setAside = assessment.setAside(answer));
    }

    /**
     * Returns what limits took in the least favourable completion: first the maximums of flat rates and the ceilings on costs, then
     * the most of the costs that counts for the aid, and what reduces the aid, in the order in which it does.
     *
     * @return the reductions, none if no limit took anything
     */
    public List<Reduction> reductions() {
        List<Reduction> known = reductions;
        return known != null ? known : once(() -> reductions, () -> reductions = Reductions.of(answer.situation()));
    }

    /**
     * Returns the costs at each rate and the aid for them, in the least favourable completion, before any limit reduces the aid.
     *
     * @return the parts of the aid with costs, in the order of the call, and then the costs in no part of it; none under a call that
     *     sets no co-financing rate
     */
    public List<AidPart> aidParts() {
        return AidParts.of(answer.situation());
    }

    /**
     * Returns who brings how much of the total, in the least favourable completion.
     *
     * @return the financing, or empty if the dossier states no plan
     */
    public Optional<Financing> financing() {
        return assessment.dossier().operation().financing().find().map(plan -> {
            CostPlan least = answer.situation().completions().first();
            return new Financing(
                    Euros.ofCents(least.total()),
                    Euros.ofCents(least.aid()),
                    plan.otherPublic(),
                    plan.own(),
                    plan.otherPrivate(),
                    plan.inKind());
        });
    }

    /**
     * Returns the missing facts that can change a verdict or an amount of a track, and no others. The missing shares of
     * staff are one group: all of them are listed, or none.
     *
     * <p>The list is exact within the bounds that {@link Verdict} states. With more persons in doubt it may also contain
     * facts that cannot matter, even where the verdict is exact: for example the co-financing rate or the VAT status,
     * with more than {@value Verdict#MOST_DOUBTS_IN_TWO_DIMENSIONS} persons in doubt; or, of several open parts of a financing
     * plan that one limit compares, one that another limit makes irrelevant.
     *
     * @return the facts in the order of the dossier format
     */
    public List<MissingFact> missing() {
        List<MissingFact> known = missing;
        return known != null ? known : once(() -> missing, () -> missing = assessment.missing(answer));
    }

    /**
     * Returns the questions of the {@linkplain CallForm form} of the call that ask for missing facts, in the order in which to ask
     * them: first the one after whose answers the fewest facts are missing, on average over its choices. It decides once for each
     * choice. How and when the application was submitted comes after whether it was. A missing budget opens the questions on cost lines.
     *
     * <p>For example, {@code decision.nextQuestions().stream().findFirst()} is what to ask next, with the findings that depend on it.
     *
     * @return the questions, none if nothing is missing
     */
    public List<OpenQuestion> nextQuestions() {
        return new NextQuestions(this).inOrder();
    }

    /**
     * Returns the comparison with the decisions under every other reading of the call.
     *
     * @return the comparison
     */
    public Robustness robustness() {
        Robustness known = robustness;
        if (known != null) {
            return known;
        }
        ReadingComparison compared = comparison();
        return once(() -> robustness, () -> robustness = compared.robustness());
    }

    /**
     * Returns the decision as it would be with each answer to a criterion, whatever the dossier answers.
     *
     * <p>For example, a call pays staff and 40% of it, or real costs, by choice of the applicant. This shows what each option gives:
     *
     * <pre>{@code
     * decision.underEachAnswer(COST_OPTION)
     *         .forEach((option, other) -> show(option, other.funding().aid()));
     * }</pre>
     *
     * @param criterion the criterion, one that the call asks of the operation or the applicant and that takes named answers, or yes
     *     and no
     * @return the decision for each answer, in the order of the criterion, yes before no; each has its own dossier
     * @throws IllegalArgumentException if the criterion is another one; the message names those that are possible
     */
    public Map<Answer, Decision> underEachAnswer(Criterion criterion) {
        Criterion asked = listed(Objects.requireNonNull(criterion, "criterion"));
        Map<Answer, Decision> decisions = new LinkedHashMap<>();
        ChosenAnswers.of(asked).forEach(answer -> {
            decisions.put(answer, of(ChosenAnswers.answered(given(), asked, answer)));
        });
        return Collections.unmodifiableMap(decisions);
    }

    /** Determines whether no change of the dossier can bring funding any more, so that no text states an amount of aid. */
    boolean isFundingRuledOut() {
        if (verdictOn(Track.FUNDING) != Verdict.INELIGIBLE) {
            return false;
        }
        for (Finding finding : findings()) {
            if (finding.rulesOutFunding()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the decision on another dossier under the same call and readings. */
    Decision of(Dossier other) {
        Assessment another = new Assessment(assessment.prepared(), other, readings());
        return new Decision(another, another.answer(), advisors, otherEditions);
    }

    // Also where a regime asks every party.
    private boolean isAskedOfApplicant(Criterion criterion) {
        return call().terms().stream()
                .filter(AskedCriterion.class::isInstance)
                .map(term -> ((AskedCriterion) term).criterion())
                .anyMatch(asked -> asked.code().equals(criterion.code()) && asked.of() == Subject.APPLICANT);
    }

    private Criterion listed(Criterion criterion) {
        List<Criterion> possible = call().asks().stream()
                .filter(asked -> asked.of() == Subject.OPERATION || isAskedOfApplicant(asked))
                .filter(asked -> ChosenAnswers.of(asked).findAny().isPresent())
                .toList();
        return possible.stream()
                .filter(asked -> asked.code().equals(criterion.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The criterion is " + PlainText.of(criterion.code())
                        + ", but must be one that the call " + call().id() + " asks of the operation or the applicant,"
                        + " with named answers or yes and no: "
                        + possible.stream().map(Criterion::code).toList()
                        + ". For another one, assess a dossier with another answer."));
    }

    /**
     * Returns the stated facts that nothing looks at: no term of the call, no finding of its laws and no advice. For example, a
     * call with a fixed co-financing rate does not look at {@code operation.aidRate}. They are not errors.
     *
     * <p>An answer that another edition of the call asks names that edition, if the assessor {@linkplain Assessor#knowing knows} it. A
     * {@linkplain #recorded record} does not name it: it follows from the dossier and the call alone.
     *
     * @return the facts in the order of the dossier format
     */
    public List<Notice> notices() {
        List<Notice> known = notices;
        if (known != null) {
            return known;
        }
        // Outside of the lock, like advice.
        List<Notice> all = notices(otherEditions);
        return once(() -> notices, () -> notices = all);
    }

    private List<Notice> notices(List<Call> editions) {
        Set<FactKind> lookedAt = assessment.prepared().lookedAt(verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT);
        if (new FinancingCheck(this).isShown()) {
            lookedAt.add(FactKind.FINANCING);
        }
        advisors.forEach(advisor -> lookedAt.addAll(advisor.looksAt(this)));
        return StatedFacts.in(assessment.dossier(), call(), editions, lookedAt);
    }

    /**
     * Returns a sentence about an edition with a first day, if the day of submission is not known or is before that first day.
     *
     * <p>It follows from the dossier and the call alone, so that a decision made again has the same. It names no day that a host gave to
     * find the edition. A decision does not know other editions. So there is no sentence if a later edition was in force on the day of
     * submission.
     *
     * @return the sentence; empty for an edition without a first day, and for a day of submission on or after the first day, never
     *     null
     */
    public Optional<LocalizedText> editionNotice() {
        return EditionNotice.of(call(), assessment.dossier().submission());
    }

    /**
     * Returns the points that people should look at: a financing plan above the cost of the operation, and the advice of the
     * {@linkplain Assessor#advisedBy advisors} on the law above the call.
     *
     * @return the advice, that on the financing plan first
     */
    public List<Advice> advice() {
        List<Advice> known = advice;
        if (known != null) {
            return known;
        }
        // Outside of the lock: an advisor may read this decision, or wait for a thread that does.
        List<Advice> given = new ArrayList<>();
        new FinancingCheck(this).advice().ifPresent(given::add);
        advisors.forEach(advisor -> given.addAll(advisor.adviceOn(this)));
        List<Advice> all = List.copyOf(given);
        return once(() -> advice, () -> advice = all);
    }

    /**
     * Returns the points of the assessment, under a call that gives points.
     *
     * <p>For example, 8 to 13 points where an answer that is worth 0 to 5 points is missing.
     *
     * @return the points, or empty if the call gives none or the dossier has no assessment
     */
    public Optional<PointRange> score() {
        return given().assessment().isEmpty()
                ? Optional.empty()
                : call().score().map(score -> Points.of(answer.situation(), score.parts()));
    }

    /**
     * Returns the first cut-off day that the submission meets, under a call with several.
     *
     * @return the day, or empty if the call has no cut-off days, or the submission meets none or is not known well enough, never
     *     null
     */
    public Optional<LocalDate> cutOff() {
        return call().submission()
                .deadline()
                .flatMap(deadline ->
                        deadline.cutOff(dossier().submission(), readings().deadlineDay()));
    }

    /**
     * Returns the share of each partner in the aid, under a call that makes partners share it.
     *
     * @return the shares, the applicant first; empty unless the call shares the aid, funding is eligible and no missing
     *     fact can change the aid or the costs that are retained
     */
    public List<AidShare> aidShares() {
        List<AidShare> known = aidShares;
        return known != null ? known : once(() -> aidShares, () -> aidShares = assessment.aidShares(answer));
    }

    /**
     * Returns the conditions of the call that no program can judge and that concern this dossier.
     *
     * @return the conditions
     */
    public List<NotJudged> notJudged() {
        return call().notJudged(assessment.dossier());
    }

    /**
     * Returns the decision in words, in sections: for a page, a letter or a screen of the host.
     *
     * <p>For example, {@code decision.explanation(Locale.FRENCH).html()}.
     *
     * @param locale French, or anything else for English
     * @return the explanation
     */
    public Explanation explanation(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ExplanationSections(this, locale).explanation();
    }

    /**
     * Explains the decision: the verdicts, the costs as a table, each finding with its clause and figures, what is
     * missing, and the differences under other readings.
     *
     * @param locale French, or anything else for English
     * @return the text of several lines
     */
    public String explain(Locale locale) {
        return explanation(locale).text();
    }

    /**
     * Returns the decision in one line: the call, the verdict on the first track that is sought, and the first rule that is not
     * met, or else the reason that the verdict has, if there is one.
     *
     * @param locale French, or anything else for English
     * @return the line
     */
    public String summary(Locale locale) {
        return new Summary(this, Objects.requireNonNull(locale, "locale")).text();
    }

    /**
     * Returns the first reason of the verdict in one sentence, after the clause that it rests on: the first rule that is not met;
     * or else what the verdict on the first track that is sought says of itself; or else the first rule that depends on a missing
     * fact.
     *
     * <p>For example, {@code "C5. The total eligible cost of €69,999.99 does not reach the minimum of €70,000.00."}.
     *
     * @param locale French, or anything else for English
     * @return the sentence, or empty if all rules are met
     */
    public Optional<String> reason(Locale locale) {
        return new Summary(this, Objects.requireNonNull(locale, "locale")).reason();
    }

    /**
     * Returns the explanation of the processing for the person concerned: how it contributed to the decision, the data and their
     * sources, the parameters as applied to this dossier, and the operations.
     *
     * @param locale French, or anything else for English
     * @return the disclosure
     */
    public Disclosure disclosure(Locale locale) {
        return Disclosure.of(call(), dossier(), recorded(), locale);
    }

    /**
     * Returns this decision as data, as a record keeps it.
     *
     * @return the data
     */
    public RecordedDecision recorded() {
        return new RecordedDecision(
                LibraryVersion.current(),
                editionNotice(),
                call().openQuestions().stream().map(readings()::answer).toList(),
                tracks(),
                costs(),
                aidShares().stream().map(RecordedShare::of).toList(),
                setAside().stream().map(RecordedLine::of).toList(),
                reductions(),
                financing(),
                score(),
                findings().stream().map(RecordedFinding::of).toList(),
                missing(),
                robustness(),
                notJudged().stream().map(NotJudged::text).toList(),
                otherEditions.isEmpty() ? notices() : notices(List.of()),
                advice());
    }

    // A mapper without our module would otherwise write {"eligible":false}, and nobody would notice. With the module,
    // none calls it.
    @JsonValue
    @SuppressWarnings("unused") // Jackson finds it by its annotation.
    private String asJson() {
        throw new UnsupportedOperationException("This mapper does not know decisions. Register the FederulesModule of"
                + " federules-jackson with it, or write the decision with its DecisionWriter.");
    }

    // All readers see the same object. The lock is one that no caller can hold.
    private <T> T once(Supplier<@Nullable T> known, Supplier<T> compute) {
        synchronized (answer) {
            T value = known.get();
            return value != null ? value : compute.get();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Decision decision
                        && readings().equals(decision.readings())
                        && call().equals(decision.call())
                        && advisors.equals(decision.advisors)
                        && dossier().equals(decision.dossier()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(call(), readings(), dossier());
    }

    /**
     * Returns the call and the verdicts.
     *
     * @return a short text without personal data
     */
    @Override
    public String toString() {
        List<String> verdicts = tracks().entrySet().stream()
                .map(track -> track.getKey() + " " + track.getValue().verdict())
                .toList();
        return Printed.line("Decision", "call", call().id(), "tracks", verdicts);
    }
}
