package io.github.federules.dmn;

import static io.github.federules.dmn.CostChapter.TOTAL;
import static io.github.federules.dmn.CostChapter.TO_CENT;

import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.AidRateVisitor;
import io.github.federules.core.term.Limit;
import io.github.federules.dmn.Logic.Column;
import io.github.federules.dmn.Logic.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The co-financing rate and the aid. */
final class AidChapter {

    static final String COMPUTED_AID = "computedAid";

    private static final String RATE = "aidRate";

    private AidChapter() {}

    static void write(Draft draft) {
        draft.call().funding().aid().ifPresent(aid -> write(draft, aid));
    }

    private static void write(Draft draft, AidIntensity aid) {
        draft.add(rate(aid.rate(), aid.clause()));
        List<Clause> clauses = new ArrayList<>(List.of(aid.clause()));
        Optional<Limit> maximum = draft.call().funding().maximumAid();
        maximum.ifPresent(cap -> clauses.add(cap.clause()));
        String share = "toCent(totalEligibleCost * aidRate)";
        draft.add(Node.Computation.of(
                        COMPUTED_AID,
                        Type.NUMBER,
                        "The aid to an eligible operation with these costs",
                        Logic.feel(maximum.map(cap -> "min(" + share + ", " + Feel.euros(cap.cents()) + ")")
                                .orElse(share)))
                .needing(TOTAL, RATE, TO_CENT)
                .citing(clauses.stream().distinct().toList()));
    }

    private static Node rate(AidRate rate, Clause clause) {
        return rate.accept(new RateNode(clause));
    }

    private record RateNode(Clause clause) implements AidRateVisitor<Node> {

        @Override
        public Node fixed(AidRate.Fixed rate) {
            return node(Logic.feel(Feel.number(rate.rate().share())));
        }

        @Override
        public Node within(AidRate.Within rate) {
            return node(Logic.feel("operation.aidRate"), InputChapter.OPERATION);
        }

        @Override
        public Node byKind(AidRate.ByKind rate) {
            Column kind = new Column("The applicant's kind", "applicant.kind", Type.KIND);
            return node(AidChapter.byKind(kind, rate.byKind(), clause), InputChapter.APPLICANT);
        }

        @Override
        public Node byActivity(AidRate.ByActivity rate) {
            Column activity = new Column("The activity", "operation.activity", Type.TEXT);
            return node(AidChapter.byActivity(activity, rate.byActivity(), clause), InputChapter.OPERATION);
        }

        private Node node(Logic logic, String... needs) {
            return Node.Computation.of(RATE, Type.NUMBER, "The co-financing rate, as a share of one", logic)
                    .needing(needs)
                    .citing(clause);
        }
    }

    // A kind for which the call sets no rate has none.
    private static Logic byKind(Column column, Map<BeneficiaryKind, Rate> rates, Clause clause) {
        List<Row> rows = new ArrayList<>();
        rates.forEach((kind, rate) -> rows.add(
                Row.of(Feel.number(rate.share()), Feel.text(kind.name())).citing(clause)));
        List<String> others = Arrays.stream(BeneficiaryKind.values())
                .filter(kind -> !rates.containsKey(kind))
                .map(Enum::name)
                .toList();
        if (!others.isEmpty()) {
            rows.add(Row.of("0", Feel.anyOf(others)));
        }
        return Logic.unique(List.of(column), rows);
    }

    private static Logic byActivity(Column column, Map<Activity, Rate> rates, Clause clause) {
        List<Row> rows = new ArrayList<>();
        rates.forEach((activity, rate) -> rows.add(
                Row.of(Feel.number(rate.share()), Feel.text(activity.code())).citing(clause)));
        rows.add(Row.of(
                "0",
                "not(" + Feel.anyOf(rates.keySet().stream().map(Activity::code).toList()) + ")"));
        return Logic.unique(List.of(column), rows);
    }
}
