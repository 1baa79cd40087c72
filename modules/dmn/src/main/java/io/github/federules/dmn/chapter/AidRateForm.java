package io.github.federules.dmn.chapter;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.AidRateVisitor;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Column;
import io.github.federules.dmn.model.Logic.Row;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A form of co-financing rate in a model.
 *
 * @param needs the input that the rate depends on, if it depends on any
 * @param logic how the rate is found, as a share of one
 * @param rule writes the rule on the input, if there is one, and when the input is missing
 */
record AidRateForm(List<String> needs, Logic logic, Consumer<Draft> rule) {

    /**
     * The form of the rate of a call.
     *
     * @throws IllegalArgumentException if the rate depends on conditions
     */
    static AidRateForm of(Call call, AidIntensity aid) {
        return aid.rate().accept(new FormOfRate(call, aid));
    }

    /** Determines whether the rate depends on the kind of the applicant. */
    boolean isByKind() {
        return needs.contains(DossierInputs.APPLICANT);
    }

    private record FormOfRate(Call call, AidIntensity aid) implements AidRateVisitor<AidRateForm> {

        @Override
        public AidRateForm fixed(AidRate.Fixed rate) {
            return new AidRateForm(List.of(), Logic.feel(Feel.number(rate.rate().share())), draft -> {});
        }

        // The managing authority sets the rate, as a share of one with six decimals at most.
        @Override
        public AidRateForm within(AidRate.Within rate) {
            String range = "[" + Feel.number(rate.least().share()) + ".."
                    + Feel.number(rate.most().share()) + "]";
            RuleCheck isAllowed = RuleCheck.of(
                    "The rate that the managing authority set",
                    "operation.aidRate",
                    Type.NUMBER,
                    range,
                    "not(" + range + ")");
            InputFault fault = InputFault.of(
                    "operation.aidRate",
                    "if operation.aidRate = null then true else operation.aidRate < 0 or operation.aidRate > 1 or"
                            + " floor(operation.aidRate * 1000000) != operation.aidRate * 1000000");
            return onOperation(Logic.feel("operation.aidRate"), Rule.AID_RATE, aid.clause(), isAllowed, fault);
        }

        // A kind for which the call sets no rate has none.
        @Override
        public AidRateForm byKind(AidRate.ByKind rate) {
            List<String> others = Arrays.stream(BeneficiaryKind.values())
                    .filter(kind -> !rate.byKind().containsKey(kind))
                    .map(Enum::name)
                    .toList();
            Column kind = new Column("The applicant's kind", "applicant.kind", Type.KIND);
            Logic logic = table(kind, rate.byKind(), Enum::name, Feel.anyOf(others));
            return new AidRateForm(List.of(DossierInputs.APPLICANT), logic, draft -> {});
        }

        @Override
        public AidRateForm byActivity(AidRate.ByActivity rate) {
            List<String> codes =
                    rate.byActivity().keySet().stream().map(Activity::code).toList();
            Column activity = new Column("The activity", "operation.activity", Type.TEXT);
            RuleCheck hasRate = new RuleCheck(activity, Feel.anyOf(codes), Feel.noneOf(codes));
            Logic logic = table(activity, rate.byActivity(), Activity::code, hasRate.fails());
            InputFault fault = InputFault.unknown("operation.activity");
            return onOperation(logic, Rule.ACTIVITY, rate.clause(), hasRate, fault);
        }

        @Override
        public AidRateForm conditional(AidRate.Conditional rate) {
            throw ExportedTerms.refusal(call, aid);
        }

        private AidRateForm onOperation(Logic logic, Rule rule, Clause clause, RuleCheck criterion, InputFault fault) {
            return new AidRateForm(List.of(DossierInputs.OPERATION), logic, draft -> {
                draft.addFundingRule(rule, aid, clause, criterion, DossierInputs.OPERATION);
                draft.add(fault.forFundingAlone());
            });
        }

        private <T> Logic table(Column column, Map<T, Rate> rates, Function<T, String> code, String others) {
            List<Row> rows = new ArrayList<>();
            rates.forEach((of, rate) -> rows.add(
                    Row.of(Feel.number(rate.share()), Feel.text(code.apply(of))).citing(aid.clause())));
            if (!others.isEmpty()) {
                rows.add(Row.of("0", others));
            }
            return Logic.unique(List.of(column), rows);
        }
    }
}
