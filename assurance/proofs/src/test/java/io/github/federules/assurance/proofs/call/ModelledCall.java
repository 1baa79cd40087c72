package io.github.federules.assurance.proofs.call;

import io.github.federules.assurance.proofs.promise.Promise;
import io.github.federules.assurance.proofs.promise.Promises;
import io.github.federules.assurance.proofs.promise.RangePromises;
import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.model.RateOfRange;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.core.call.Call;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call with one of its rates, or with any of a range, and the model that is built from it.
 *
 * @param call the call
 * @param rate the rate that a dossier gets, or the range within which one is set for it, where the call gives aid
 * @param parameters its numbers
 * @param model the model
 * @param promises what is claimed of it
 */
public record ModelledCall(
        Call call, Optional<Value<Rate>> rate, Parameters parameters, Model model, List<Promise> promises) {

    /** The call with each of its rates; of a range, with both ends and with any rate of it. */
    public static Stream<ModelledCall> withEachRate(Call call) {
        return call.funding()
                .aid()
                .map(AidIntensity::rate)
                .map(rate -> eachOf(rate).map(each -> of(call, Optional.of(each))))
                .orElseGet(() -> Stream.of(of(call, Optional.empty())));
    }

    private static Stream<Value<Rate>> eachOf(Value<Rate> rate) {
        Stream<Value<Rate>> rates = rate.constants().stream().distinct().map(Value::of);
        return rate instanceof Value.Within<Rate> ? Stream.concat(rates, Stream.of(rate)) : rates;
    }

    private static ModelledCall of(Call call, Optional<Value<Rate>> rate) {
        Parameters parameters = Parameters.of(call, rate);
        Model model = range(rate)
                .map(range -> CallModel.of(parameters, settled(call), RateOfRange.UNKNOWN, RateOfRange.axioms(range)))
                .orElseGet(() -> CallModel.of(parameters, settled(call)));
        List<Promise> promises = new ArrayList<>(Promises.of(parameters, model, call.readings(), call.openQuestions()));
        range(rate).ifPresent(range -> promises.addAll(RangePromises.of(parameters, range)));
        return new ModelledCall(call, rate, parameters, model, List.copyOf(promises));
    }

    /** The range of the rate, where it is any of one. */
    public Optional<Value.Within<Rate>> range() {
        return range(rate);
    }

    private static Optional<Value.Within<Rate>> range(Optional<Value<Rate>> rate) {
        return rate.flatMap(value -> value instanceof Value.Within<Rate> range ? Optional.of(range) : Optional.empty());
    }

    // A question that the call does not leave open has the answer that is in force.
    private static Map<String, Formula> settled(Call call) {
        return Question.standard().stream()
                .filter(question -> !call.openQuestions().contains(question))
                .collect(Collectors.toMap(
                        ReadingFacts::of, question -> Formulas.truth(ReadingFacts.isOther(question, call.readings()))));
    }

    @Override
    public String toString() {
        return call.id() + rate.map(ModelledCall::shown).orElse("");
    }

    private static String shown(Value<Rate> rate) {
        return rate instanceof Value.Within<Rate> range
                ? " at any rate from " + range.least() + " to " + range.most()
                : " at " + ((Value.Constant<Rate>) rate).is();
    }
}
