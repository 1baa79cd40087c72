package io.github.federules.proofs.call;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Question;
import io.github.federules.core.money.Rate;
import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.model.Parameters;
import io.github.federules.proofs.model.ReadingFacts;
import io.github.federules.proofs.promise.Promise;
import io.github.federules.proofs.promise.Promises;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call with one of its rates, and the model that is built from it.
 *
 * @param call the call
 * @param rate the rate that a dossier gets, where the call has one
 * @param model the model
 * @param promises what is claimed of it
 */
public record ModelledCall(Call call, Optional<Rate> rate, Model model, List<Promise> promises) {

    public static ModelledCall of(Call call, Optional<Rate> rate) {
        Parameters parameters = Parameters.of(call, rate);
        Model model = CallModel.of(parameters, settled(call));
        return new ModelledCall(call, rate, model, Promises.of(parameters, call.readings(), call.questions()));
    }

    /** The call with each of its rates. */
    public static Stream<ModelledCall> withEachRate(Call call) {
        List<Rate> rates = call.funding().aid().map(AidIntensity::rate).map(AidRate::rates).stream()
                .flatMap(each -> each.stream().distinct())
                .toList();
        return rates.isEmpty()
                ? Stream.of(of(call, Optional.empty()))
                : rates.stream().map(rate -> of(call, Optional.of(rate)));
    }

    // A question that the call does not leave open has the answer that is in force.
    private static Map<String, Term> settled(Call call) {
        return Stream.of(Question.values())
                .filter(question -> !call.questions().contains(question))
                .collect(Collectors.toMap(
                        ReadingFacts::of, question -> Terms.truth(ReadingFacts.isOther(question, call.readings()))));
    }

    @Override
    public String toString() {
        return call.id() + rate.map(each -> " at " + each).orElse("");
    }
}
