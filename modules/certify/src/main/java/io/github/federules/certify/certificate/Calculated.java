package io.github.federules.certify.certificate;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.DossierFacts;
import io.github.federules.certify.model.Equation;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calculation of a decision, step by step, in every run: under each reading, in the least and the greatest completion. */
public final class Calculated {

    private static final int SHARE_DECIMALS = 9;
    private static final Rate NO_RATE = Rate.ofMillionths(0);

    private record Run(Readings readings, boolean isMost, Map<String, BigInteger> values) {

        BigInteger get(String name) {
            return Objects.requireNonNull(values.get(name), name);
        }
    }

    private final Decision decision;
    private final Call call;
    private final List<Question> questions;
    private final NamedNumbers numbers;
    private final Model model;
    private final Set<String> claimed = new LinkedHashSet<>(List.of(CallModel.DIRECT, CallModel.TOTAL));
    private final List<Run> runs = new ArrayList<>();

    /**
     * Calculates all runs of a decision without {@linkplain Obstacles obstacles}.
     *
     * @throws IllegalStateException if the engine decides a run otherwise: then the model is not the call
     */
    public Calculated(Decision decision) {
        this.decision = decision;
        call = decision.call();
        questions = call.openQuestions().stream().filter(each -> !each.isOwn()).toList();
        numbers = new NamedNumbers(Parameters.of(call, rate()));
        Map<String, Formula> settled = new HashMap<>();
        Question.standard().stream()
                .filter(question -> !questions.contains(question))
                .forEach(question -> settled.put(
                        ReadingFacts.of(question),
                        Formulas.truth(ReadingFacts.isOther(question, decision.readings()))));
        model = CallModel.of(numbers.parameters(), settled);
        if (call.funding().aid().isPresent()) {
            claimed.add(CallModel.COMPUTED_AID);
        }
        findings().map(Finding::rule).map(Calculated::met).forEach(claimed::add);
        run();
    }

    private Optional<Value<Rate>> rate() {
        Optional<Value<Rate>> ofCall = call.funding().aid().map(AidIntensity::rate);
        return ofCall.filter(Value.Constant.class::isInstance)
                .or(() -> decision.aidParts().stream()
                        .filter(part -> part.term().isPresent())
                        .findFirst()
                        .map(part -> Value.of(part.rate().orElse(NO_RATE))));
    }

    // The deadline is no amount.
    private Stream<Finding> findings() {
        return decision.findings().stream()
                .filter(finding -> CallModel.MET.containsKey(finding.rule())
                        && !met(finding.rule()).equals(CallModel.IN_TIME)
                        && finding.outcome() != Outcome.NOT_ASKED);
    }

    private void run() {
        Set<Readings> readings = new LinkedHashSet<>(List.of(decision.readings()));
        questions.stream()
                .flatMap(question -> question.readings().stream())
                .forEach(reading -> readings.add(decision.readings().with(reading)));
        boolean isAnyMissing = !facts(false).inputs(true).equals(facts(true).inputs(true));
        for (Readings each : readings) {
            Run least = run(each, false);
            Run most = run(each, true);
            check(each, least, most);
            runs.add(least);
            if (isAnyMissing) {
                runs.add(most);
            }
        }
    }

    private Run run(Readings readings, boolean isMost) {
        Map<String, BigInteger> inputs = facts(isMost).inputs(true);
        inputs.putAll(DossierFacts.of(readings));
        numbers.numbers().forEach((name, number) -> inputs.put(name, number.value()));
        return new Run(readings, isMost, model.evaluate(inputs));
    }

    private DossierFacts facts(boolean isMost) {
        return DossierFacts.completed(call, decision.dossier(), isMost);
    }

    private void check(Readings readings, Run least, Run most) {
        Assessor assessor = Assessor.of(call);
        for (Question question : call.openQuestions()) {
            assessor = assessor.reading(readings.answer(question));
        }
        Decision decided = assessor.assess(decision.dossier());
        require(least, CallModel.TOTAL, Euros.cents(decided.costs().retainedTotal()));
        require(most, CallModel.TOTAL, Euros.cents(decided.totalCostUpTo()));
        decided.costs().computedAid().ifPresent(aid -> require(least, CallModel.COMPUTED_AID, Euros.cents(aid)));
        findings().map(Finding::rule).forEach(rule -> {
            Outcome outcome = decided.find(rule).orElseThrow().outcome();
            if (outcome != Outcome.UNKNOWN) {
                Stream.of(least, most).forEach(run -> require(run, met(rule), outcome == Outcome.PASSED ? 1 : 0));
            }
        });
    }

    private static String met(Rule rule) {
        return CallModel.MET.getOrDefault(rule, "");
    }

    private void require(Run run, String name, long decided) {
        BigInteger value = run.get(name);
        if (!BigInteger.valueOf(decided).equals(value)) {
            throw new IllegalStateException("The model of " + call.id() + " has " + value + " as " + name
                    + ", but the engine " + decided + ", of " + decision.dossier() + ".");
        }
    }

    /** Returns the certificate as maps, lists, texts and numbers. */
    public Map<String, Object> json() {
        List<Equation> steps = Folding.of(model.definitions(), nothing(), claimed);
        Set<String> looked = new HashSet<>();
        steps.forEach(step -> step.term().names().forEach(looked::add));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lines", lines());
        json.put(
                "numbers",
                numbers.numbers().entrySet().stream()
                        .filter(each -> looked.contains(each.getKey()))
                        .map(each -> object(
                                "name", each.getKey(),
                                "place", each.getValue().place(),
                                "value", each.getValue().value().toString()))
                        .toList());
        json.put("runs", runs.stream().map(this::json).toList());
        json.put(
                "inputs",
                model.inputs().keySet().stream()
                        .filter(looked::contains)
                        .map(name -> object("name", name, "values", values(name)))
                        .toList());
        json.put(
                "steps",
                steps.stream()
                        .map(step -> object(
                                "name", step.name(), "is", StepJson.of(step.term()), "values", values(step.name())))
                        .toList());
        json.put(
                "remedies",
                findings()
                        .filter(finding -> finding.remedy().isPresent())
                        .map(this::json)
                        .toList());
        return json;
    }

    // Natures of which the dossier has no line, and to which no remedy adds one.
    private Map<String, Formula> nothing() {
        Set<CostNature> occurring = decision.dossier().operation().costLines().stream()
                .map(CostLine::nature)
                .collect(Collectors.toSet());
        if (findings()
                .flatMap(finding -> Obstacles.changes(finding).stream())
                .anyMatch(change -> change.code().equals(Change.Kind.ADD_OTHER_COST.name()))) {
            occurring.add(addedNature());
        }
        return ModelFacts.otherNatures().stream()
                .filter(nature -> !occurring.contains(nature))
                .collect(Collectors.toMap(ModelFacts::of, nature -> Formulas.ZERO));
    }

    // Services where the call pays nothing else beside staff, as remedies do.
    private CostNature addedNature() {
        return call.costs().eligible().keySet().stream()
                .filter(nature -> !nature.equals(CostNature.STAFF))
                .min(Comparator.comparing((CostNature nature) -> nature.equals(CostNature.SERVICES)))
                .orElse(CostNature.SERVICES);
    }

    private List<Map<String, Object>> lines() {
        List<String> least = facts(false).inputsOfLines();
        List<String> most = facts(true).inputsOfLines();
        return IntStream.range(0, least.size())
                .mapToObj(i -> object("line", i + 1, "least", least.get(i), "most", most.get(i)))
                .toList();
    }

    private Map<String, Object> json(Run run) {
        return object(
                "readings",
                questions.stream()
                        .map(run.readings()::answer)
                        .map(Reading::code)
                        .toList(),
                "completion",
                run.isMost() ? "MOST" : "LEAST");
    }

    private List<String> values(String name) {
        return runs.stream().map(run -> run.get(name)).map(BigInteger::toString).toList();
    }

    private Map<String, Object> json(Finding finding) {
        Function<Change, List<Map<String, Object>>> option =
                change -> Obstacles.single(change).map(this::json).toList();
        return object(
                "rule", finding.rule().code(),
                "options",
                        finding.remedy().map(Remedy::options).orElse(List.of()).stream()
                                .map(option)
                                .toList());
    }

    private Map<String, Object> json(Change change) {
        if (change instanceof Change.RaiseShare raised) {
            return object(
                    "change", change.code(),
                    "lines", raised.lines(),
                    "share",
                            raised.share()
                                    .value()
                                    .movePointRight(SHARE_DECIMALS)
                                    .toBigIntegerExact()
                                    .toString());
        }
        Change.OfAmount amount = (Change.OfAmount) change;
        String cents = Long.toString(Euros.cents(amount.amount()));
        return amount.kind() == Change.Kind.ADD_OTHER_COST
                ? object(
                        "change",
                        change.code(),
                        "cents",
                        cents,
                        "nature",
                        addedNature().code())
                : object("change", change.code(), "cents", cents);
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
