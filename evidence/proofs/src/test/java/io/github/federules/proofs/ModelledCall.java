package io.github.federules.proofs;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CentRounding;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.money.Rate;
import io.github.federules.proofs.model.CallModel;
import io.github.federules.proofs.model.Facts;
import io.github.federules.proofs.model.Model;
import io.github.federules.proofs.model.Parameters;
import io.github.federules.proofs.promise.Promise;
import io.github.federules.proofs.promise.Promises;
import io.github.federules.proofs.term.Term;
import io.github.federules.proofs.term.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call with one of its rates, and the model that is built from it.
 *
 * @param call the call
 * @param rate the rate that a dossier gets, where the call has one
 * @param model the model
 * @param promises what is claimed of it
 */
record ModelledCall(Call call, Optional<Rate> rate, Model model, List<Promise> promises) {

    static ModelledCall of(Call call, Optional<Rate> rate) {
        Parameters parameters = Parameters.of(call, rate);
        Model model = CallModel.of(parameters, Map.of(), closed(call));
        return new ModelledCall(call, rate, model, Promises.of(parameters, call.readings(), call.questions()));
    }

    /** The call with each of its rates. */
    static Stream<ModelledCall> withEachRate(Call call) {
        List<Rate> rates = call.funding().aid().map(AidIntensity::rate).map(AidRate::rates).stream()
                .flatMap(each -> each.stream().distinct())
                .toList();
        return rates.isEmpty()
                ? Stream.of(of(call, Optional.empty()))
                : rates.stream().map(rate -> of(call, Optional.of(rate)));
    }

    // A question that the call does not leave open has the answer that is in force.
    private static List<Term> closed(Call call) {
        return Stream.of(Question.values())
                .filter(question -> !call.questions().contains(question))
                .map(question -> isOther(question, call.readings())
                        ? Terms.name(reading(question))
                        : Terms.name(reading(question)).not())
                .toList();
    }

    /** The input that tells whether a question is answered in the way that is not prudent. */
    static String reading(Question question) {
        return switch (question) {
            case MINIMUM_COST_BASIS -> Facts.MINIMUM_ON_PRESENTED;
            case STAFF_SHARE_SCOPE -> Facts.SHARES_OF_OPERATION;
            case FLAT_RATE_BASE -> Facts.FLAT_RATE_ON_PRESENTED;
            case DEADLINE -> Facts.DEADLINE_INCLUSIVE;
            case ROUNDING -> Facts.HALF_UP;
        };
    }

    /** Tells whether a question is answered in the way that is not prudent. */
    static boolean isOther(Question question, Readings readings) {
        return switch (question) {
            case MINIMUM_COST_BASIS -> readings.minimumCostBasis() == MinimumCostBasis.PRESENTED;
            case STAFF_SHARE_SCOPE -> readings.staffShareScope() == StaffShareScope.OPERATION;
            case FLAT_RATE_BASE -> readings.flatRateBase() == FlatRateBase.PRESENTED;
            case DEADLINE -> readings.deadlineDay() == DeadlineDay.INCLUSIVE;
            case ROUNDING -> readings.rounding() == CentRounding.HALF_UP;
        };
    }

    @Override
    public String toString() {
        return call.id() + rate.map(each -> " at " + each).orElse("");
    }
}
