package io.github.federules.dmn;

import static io.github.federules.dmn.InputChapter.OPERATION;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.RequiredDeclaration;
import io.github.federules.dmn.Logic.Column;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules on the operation, except those on its costs. */
final class OperationChapter {

    private OperationChapter() {}

    static void writeDeclarations(Draft draft) {
        Set<Declaration> declarations = new LinkedHashSet<>();
        int number = 0;
        for (RequiredDeclaration required : draft.call().operations().declarations()) {
            number++;
            declarations.add(required.declaration());
            String holds = count(required.declaration(), " and item.holds = false") + " = 0";
            draft.addRule(
                    required.rule(),
                    "declaration" + number + "Rule",
                    required.clause(),
                    new Column(required.statement().in(draft.locale()), holds, Type.BOOLEAN),
                    "true",
                    "false",
                    OPERATION);
        }
        declarations.forEach(declaration -> draft.add(InputFault.of(
                "operation.declarations." + declaration.code(),
                "operation.declarations = null or " + count(declaration, "") + " = 0 or "
                        + count(declaration, " and item.holds = null") + " > 0",
                List.of(OPERATION),
                dossier -> !dossier.operation().declared(declaration).isKnown())));
    }

    private static String count(Declaration declaration, String condition) {
        return "count(operation.declarations[item.code = " + Feel.text(declaration.code()) + condition + "])";
    }

    static void writeActivityRateAndPeriod(Draft draft) {
        Call call = draft.call();
        call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(AidRate.ByActivity.class::isInstance)
                .map(AidRate.ByActivity.class::cast)
                .ifPresent(rates -> writeActivity(draft, rates));
        call.funding().aid().ifPresent(aid -> {
            if (aid.rate() instanceof AidRate.Within range) {
                writeRate(draft, range, aid.clause());
            }
        });
        call.operations().duration().ifPresent(terms -> writeDuration(draft, terms));
        call.operations().window().ifPresent(window -> writeWindow(draft, window));
        if (call.operations().duration().isPresent()
                || call.operations().window().isPresent()) {
            addPeriodFault(draft, "operation.startsOn", "operation.startsOn = null");
            addPeriodFault(
                    draft, "operation.endsOn", "operation.endsOn = null or operation.endsOn < operation.startsOn");
        }
    }

    private static void addPeriodFault(Draft draft, String place, String feel) {
        draft.add(InputFault.of(
                        place,
                        feel,
                        List.of(OPERATION),
                        dossier -> !dossier.operation().realisation().isKnown())
                .forFundingAlone());
    }

    private static void writeActivity(Draft draft, AidRate.ByActivity rates) {
        String codes = Feel.anyOf(
                rates.byActivity().keySet().stream().map(Activity::code).toList());
        draft.addFundingRule(
                Rule.ACTIVITY,
                "activityRule",
                rates.clause(),
                new Column("The activity", "operation.activity", Type.TEXT),
                codes,
                "not(" + codes + ")",
                OPERATION);
        draft.add(InputFault.of(
                        "operation.activity",
                        "operation.activity = null",
                        List.of(OPERATION),
                        dossier -> !dossier.operation().activity().isKnown())
                .forFundingAlone());
    }

    // The managing authority sets the rate, as a share of one with six decimals at most.
    private static void writeRate(Draft draft, AidRate.Within range, Clause clause) {
        String least = Feel.number(range.least().share());
        String most = Feel.number(range.most().share());
        draft.addFundingRule(
                Rule.AID_RATE,
                "aidRateRule",
                clause,
                new Column("The rate that the managing authority set", "operation.aidRate", Type.NUMBER),
                "[" + least + ".." + most + "]",
                "not([" + least + ".." + most + "])",
                OPERATION);
        draft.add(InputFault.of(
                        "operation.aidRate",
                        "if operation.aidRate = null then true else operation.aidRate < 0 or operation.aidRate > 1 or"
                                + " floor(operation.aidRate * 1000000) != operation.aidRate * 1000000",
                        List.of(OPERATION),
                        dossier -> !dossier.operation().aidRate().isKnown())
                .forFundingAlone());
    }

    private static void writeDuration(Draft draft, DurationTerms terms) {
        String after = "operation.endsOn + duration(\"P1D\")";
        String allowed = after + " >= operation.startsOn + " + Feel.months(terms.minMonths()) + " and " + after
                + " <= operation.startsOn + " + Feel.months(terms.maxMonths());
        draft.addFundingRule(
                Rule.DURATION,
                "durationRule",
                terms.clause(),
                new Column(
                        "It takes from " + terms.minMonths() + " to " + terms.maxMonths() + " months",
                        allowed,
                        Type.BOOLEAN),
                "true",
                "false",
                OPERATION);
    }

    private static void writeWindow(Draft draft, RealisationWindow window) {
        String within = "operation.startsOn >= " + Feel.day(window.from()) + " and operation.endsOn <= "
                + Feel.day(window.to());
        draft.addFundingRule(
                Rule.REALISATION_WINDOW,
                "realisationWindowRule",
                window.clause(),
                new Column("It starts and ends within the window", within, Type.BOOLEAN),
                "true",
                "false",
                OPERATION);
    }
}
