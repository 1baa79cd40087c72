package io.github.federules.core.decision;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.LEISURE;
import static io.github.federules.core.value.Rates.RESEARCH;
import static io.github.federules.core.value.Rates.TRADE;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * All complete dossiers that a dossier may turn out to be, each assessed by itself, so that nothing about missing facts
 * takes part.
 *
 * <p>A fact without end, such as a financing plan, has the values just below and at whatever may be required or allowed.
 */
final class EveryCompletion {

    /** All missing shares are one fact. */
    static final String SHARES = "operation.costLines.fte";

    /** What the funding track of one completion gets. */
    private record Result(Verdict verdict, long aid) {}

    private final Call call;
    private final Assessor assessor;
    private final Map<String, List<UnaryOperator<Dossier>>> facts = new LinkedHashMap<>();
    private final Map<List<Integer>, Result> results = new HashMap<>();

    EveryCompletion(Call call, Dossier dossier) {
        this.call = call;
        this.assessor = Assessor.of(call);
        addApplicant(dossier.applicant());
        addShares(dossier.operation().costLines());
        addRate(dossier.operation());
        if (dossier.submission().isUnknown()) {
            facts.put(
                    "submission",
                    List.of(
                            each -> each.withSubmission(Submission.notSent()),
                            each -> each.withSubmission(Submission.sentElectronically(Small.DAY))));
        }
        if (!dossier.operation().financing().isKnown()) {
            facts.put("operation.financing", plans(dossier));
        }
        List<Integer> chosen = new ArrayList<>();
        forEach(dossier, List.copyOf(facts.values()), chosen, each -> {
            TrackDecision funding = assessor.assess(each).funding();
            long aid = Euros.cents(funding.aid().orElseThrow());
            results.put(List.copyOf(chosen), new Result(funding.verdict(), aid));
        });
    }

    /** The verdict of all completions, or that they do not agree. */
    Verdict verdict() {
        List<Verdict> verdicts =
                results.values().stream().map(Result::verdict).distinct().toList();
        return verdicts.size() == 1 ? verdicts.get(0) : Verdict.INCOMPLETE;
    }

    long leastAid() {
        return results.values().stream().mapToLong(Result::aid).min().orElseThrow();
    }

    long greatestAid() {
        return results.values().stream().mapToLong(Result::aid).max().orElseThrow();
    }

    /** The facts of which some two values give different results, all other facts being the same. */
    Set<String> mattering() {
        Set<String> mattering = new LinkedHashSet<>();
        List<String> names = List.copyOf(facts.keySet());
        for (int fact = 0; fact < names.size(); fact++) {
            Map<List<Integer>, Result> ofOthers = new HashMap<>();
            for (Map.Entry<List<Integer>, Result> each : results.entrySet()) {
                List<Integer> others = new ArrayList<>(each.getKey());
                others.set(fact, 0);
                Result first = ofOthers.putIfAbsent(others, each.getValue());
                if (first != null && !first.equals(each.getValue())) {
                    mattering.add(names.get(fact));
                }
            }
        }
        return mattering;
    }

    private static void forEach(
            Dossier dossier,
            List<List<UnaryOperator<Dossier>>> values,
            List<Integer> chosen,
            Consumer<Dossier> completion) {
        if (chosen.size() == values.size()) {
            completion.accept(dossier);
            return;
        }
        List<UnaryOperator<Dossier>> next = values.get(chosen.size());
        for (int i = 0; i < next.size(); i++) {
            chosen.add(i);
            forEach(next.get(i).apply(dossier), values, chosen, completion);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void addApplicant(Applicant applicant) {
        if (!applicant.lead().kind().isKnown()) {
            facts.put(
                    "applicant.kind",
                    Arrays.stream(BeneficiaryKind.values())
                            .map(kind -> ofApplicant(given -> new Applicant(
                                    given.lead().withKind(kind),
                                    given.policyRole(),
                                    given.members(),
                                    given.recoversVat())))
                            .toList());
        }
        if (!applicant.recoversVat().isKnown()) {
            facts.put(
                    "applicant.recoversVat",
                    List.of(
                            ofApplicant(given -> given.recoveringVat(true)),
                            ofApplicant(given -> given.recoveringVat(false))));
        }
    }

    private void addShares(List<CostLine> lines) {
        int[] unknown = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).nature().equals(CostNature.STAFF)
                        && !lines.get(i).share().isKnown())
                .toArray();
        if (unknown.length > 0) {
            facts.put(
                    SHARES,
                    IntStream.range(0, 1 << unknown.length)
                            .mapToObj(choice -> ofOperation(given -> shared(given, unknown, choice)))
                            .toList());
        }
    }

    private static Operation shared(Operation operation, int[] unknown, int choice) {
        List<CostLine> stated = new ArrayList<>(operation.costLines());
        for (int i = 0; i < unknown.length; i++) {
            boolean isWhole = (choice >> i & 1) == 1;
            stated.set(unknown[i], stated.get(unknown[i]).withShare(fte(isWhole ? "1" : "0.000000001")));
        }
        return operation.withCostLines(stated);
    }

    private void addRate(Operation operation) {
        Value<Rate> rate = call.funding().aid().map(AidIntensity::rate).orElseThrow();
        if (call.asks().contains(ACTIVITY)
                && !operation.answers().to(ACTIVITY.code()).isKnown()) {
            facts.put(
                    "operation.answers.ACTIVITY",
                    Stream.of(RESEARCH, TRADE, LEISURE)
                            .map(activity -> ofOperation(given -> given.answering(ACTIVITY, activity)))
                            .toList());
        }
        if (rate instanceof Value.Within<Rate> range && !operation.aidRate().isKnown()) {
            facts.put(
                    "operation.aidRate",
                    LongStream.rangeClosed(
                                    range.least().millionths(), range.most().millionths())
                            .mapToObj(Rate::ofMillionths)
                            .map(set -> ofOperation(given -> given.withAidRate(set)))
                            .toList());
        }
    }

    private List<UnaryOperator<Dossier>> plans(Dossier dossier) {
        Set<Long> owns = new TreeSet<>(Set.of(0L, Euros.MAX_CENTS));
        Set<Long> publicAids = new TreeSet<>(Set.of(0L, Euros.MAX_CENTS));
        Operation financed = dossier.operation().withFinancing(FinancingPlan.own(Euros.ZERO));
        forEach(dossier.withOperation(financed), List.copyOf(facts.values()), new ArrayList<>(), each -> {
            Costs costs = assessor.assess(each).costs();
            for (Term term : call.terms()) {
                if (term instanceof Limit limit && limit.on().part().isPresent()) {
                    long aid = limit.on().containsAid()
                            ? Euros.cents(costs.computedAid().orElseThrow())
                            : 0;
                    long bound = limit.share().isPresent()
                            ? limit.share()
                                    .get()
                                    .applyTo(
                                            Euros.cents(costs.retainedTotal()),
                                            limit.isLower() ? RoundingMode.UP : RoundingMode.DOWN)
                            : limit.cents();
                    Set<Long> amounts = limit.on().part().get() == FinancingPlan.Part.OWN ? owns : publicAids;
                    for (long beside = -1; beside <= 1; beside++) {
                        amounts.add(Math.max(0, bound - aid + beside));
                    }
                }
            }
        });
        return owns.stream()
                .flatMap(own -> publicAids.stream()
                        .map(publicAid ->
                                FinancingPlan.own(Euros.ofCents(own)).withOtherPublic(Euros.ofCents(publicAid)))
                        .map(plan -> ofOperation(given -> given.withFinancing(plan))))
                .toList();
    }

    private static UnaryOperator<Dossier> ofApplicant(UnaryOperator<Applicant> value) {
        return dossier -> dossier.withApplicant(value.apply(dossier.applicant()));
    }

    private static UnaryOperator<Dossier> ofOperation(UnaryOperator<Operation> value) {
        return dossier -> dossier.withOperation(value.apply(dossier.operation()));
    }
}
