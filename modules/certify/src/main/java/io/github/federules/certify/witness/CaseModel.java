package io.github.federules.certify.witness;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.RateOfRange;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call at one rate that an applicant may get who meets every rule on neither amounts nor days; or at any rate of its range.
 *
 * @param call the call
 * @param range the range, where the model is of any rate of it
 * @param parameters the numbers of the call
 * @param way one way to get the rate; none for any rate of a range
 */
public record CaseModel(
        Call call, Optional<Value.Within<Rate>> range, Parameters parameters, Optional<AnswerSpace.Way> way) {

    /** Each rate that an applicant may get as the call is read, with the terms that then apply. */
    public static List<CaseModel> of(Call call, AnswerSpace space) {
        return of(call, space.inForce());
    }

    /** The same, however the questions of the call's own are read. */
    public static List<CaseModel> underEveryReading(Call call, AnswerSpace space) {
        return of(call, space.ways());
    }

    // Of answers that only this dossier's days or a law keep from eligibility, something may be proved, and none is
    // shown.
    private static List<CaseModel> of(Call call, List<AnswerSpace.Way> ways) {
        Map<Parameters, CaseModel> cases = new LinkedHashMap<>();
        Optional<Value<Rate>> rate = call.funding().aid().map(AidIntensity::rate);
        ways.stream().filter(AnswerSpace.Way::isSound).forEach(way -> {
            CaseModel model = of(call, way);
            cases.putIfAbsent(model.parameters(), model);
        });
        ways.stream().filter(AnswerSpace.Way::mayBeSound).forEach(way -> {
            CaseModel model = of(call, way).ofAnyDossier();
            cases.putIfAbsent(model.parameters(), model);
            if (rate.orElse(null) instanceof Value.Within<Rate> range) {
                Parameters ofRange = Parameters.of(call, rate, way.answers());
                cases.putIfAbsent(ofRange, new CaseModel(call, Optional.of(range), ofRange, Optional.empty()));
            }
        });
        return List.copyOf(cases.values());
    }

    /** A call in one way to answer it. */
    public static CaseModel of(Call call, AnswerSpace.Way way) {
        return new CaseModel(
                call,
                Optional.empty(),
                Parameters.of(call, way.rate().map(Value::of), way.answers()),
                Optional.of(way));
    }

    /** The same of any dossier, which need not be one that can be made. */
    public CaseModel ofAnyDossier() {
        return new CaseModel(call, range, parameters, Optional.empty());
    }

    /** The model, where the call is read as it is in force. */
    public Model inForce() {
        return leavingOpen(Set.of());
    }

    /** The most aid that any dossier may get, in cents. */
    public BigInteger greatestAid() {
        return parameters.cap().exists().equals(Formulas.TRUE)
                ? parameters.cap().amount().value(Map.of())
                : BigInteger.valueOf(Operation.MAX_TOTAL_CENTS);
    }

    /** That a dossier can be written down. */
    public List<Formula> concrete(Instance dossier, boolean isOnTheDay) {
        Dossier sound = way.orElseThrow().dossier();
        boolean isLater = isOnTheDay && SoundDays.mayBeADayLater(call, sound);
        List<Formula> concrete = new ArrayList<>(new Concrete(parameters, sound).of(dossier, isLater));
        concrete.add(dossier.get(ModelFacts.OTHERWISE_SOUND)
                .is(Formulas.truth(way.orElseThrow().isSound())));
        return concrete;
    }

    /** What the engine decides of a dossier of the model. */
    public Decision decide(Instance dossier, Map<String, BigInteger> values) {
        AnswerSpace.Way shown = way.orElseThrow();
        return new WitnessDossier(call, shown.readings(), shown.dossier()).decide(dossier, values);
    }

    /** That a dossier is read as the call is in force. */
    public List<Formula> inForceOf(Instance dossier) {
        return Question.standard().stream()
                .map(question -> dossier.get(ReadingFacts.of(question))
                        .is(Formulas.truth(ReadingFacts.isOther(question, call.readings()))))
                .toList();
    }

    /** The model, where these questions may have any answer. */
    public Model leavingOpen(Set<Question> open) {
        return settling(call.readings(), open);
    }

    /** The model, where the call settles a question, and these may have any answer: so may the question, in vain. */
    public Model settling(Reading answer, Set<Question> open) {
        return settling(call.readings().with(answer), open).freeing(ReadingFacts.of(answer.question()));
    }

    private Model settling(Readings readings, Set<Question> open) {
        Map<String, Formula> settled = new HashMap<>();
        for (Question question : Question.standard()) {
            if (!open.contains(question)) {
                settled.put(ReadingFacts.of(question), Formulas.truth(ReadingFacts.isOther(question, readings)));
            }
        }
        return range.map(each -> CallModel.of(parameters, settled, RateOfRange.UNKNOWN, RateOfRange.axioms(each)))
                .orElseGet(() -> CallModel.of(parameters, settled));
    }
}
