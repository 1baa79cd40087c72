package io.github.federules.core.decision;

import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Small calls and dossiers, to which a test adds the one thing that it is about. */
final class Small {

    static final Clause L1 = new Clause("L1", "the words of the call");
    static final LocalDate DAY = LocalDate.of(2025, 3, 14);
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A track beside funding. */
    static final Track COACHING = Track.of("COACHING");

    static final LocalizedText COACHED = new LocalizedText("Accompagnement", "Coaching");

    private Small() {}

    /** A call that pays every nature, and has no rule at all. */
    static CallBuilder call() {
        return Call.builder("small", new LocalizedText("Un appel", "A call")).pays(L1, CostNature.standard());
    }

    /** A call that pays every nature at half of the cost. */
    static CallBuilder half() {
        return call().aid(L1, Rate.percent("50"));
    }

    /** An operation of one line that is neither staff nor a service. */
    static Operation studies(String amount) {
        return Operation.untitled().cost(CostNature.STUDIES, "Étude", euros(amount));
    }

    /** Asks so many questions on which the rate depends that no decision looks at each way to answer them. */
    static CallBuilder askingSeventeen(CallBuilder call) {
        // 10% + 1.0% + … + 1.9% + 1.10% + … + 1.16% = 32.41% at most.
        Value.Sum<Rate> rate = Value.sum(Rate.percent("10"));
        for (int i = 0; i < 17; i++) {
            call.asks(L1, question(i));
            rate = rate.plus(isYes(i), Rate.percent("1." + i));
        }
        return call.aid(L1, rate.atMost(Rate.percent("50")));
    }

    static Criterion question(int number) {
        return Criterion.yesNo("Q" + number, Subject.OPERATION, COACHED);
    }

    static Condition isYes(int number) {
        return Condition.where(question(number)).isYes();
    }

    /** Staff whose share no line states. */
    static CostLine inDoubt(String label, String amount) {
        return CostLine.staff(label, euros(amount));
    }

    static Dossier dossier(Operation operation) {
        return Dossier.of(Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY), operation)
                .withSubmission(Submission.sentElectronically(DAY));
    }

    static Decision decide(CallBuilder call, Operation operation) {
        return decide(call, dossier(operation));
    }

    static Decision decide(CallBuilder call, Dossier dossier) {
        return Assessor.of(call.build()).assess(dossier);
    }

    static Outcome outcome(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().outcome();
    }

    /** The amounts that a rule compared. */
    static Figures.Amounts amounts(Decision decision, Rule rule) {
        return (Figures.Amounts) decision.find(rule).orElseThrow().figures();
    }

    /** The range from one amount to another. */
    static AmountRange range(String least, String most) {
        return new AmountRange(euros(least), euros(most));
    }

    /** The ways to mend a finding, none where there is none. */
    static List<Change> remedies(Decision decision, Rule rule) {
        return decision.find(rule).orElseThrow().remedy().map(Remedy::options).orElse(List.of());
    }

    /** Changes without the costs and the party of which they are true. */
    static List<Change> plain(List<Change> changes) {
        return changes.stream().map(Small::plain).toList();
    }

    private static Change plain(Change change) {
        if (change instanceof Change.Together together) {
            return new Change.Together(plain(together.changes()));
        }
        return change instanceof Change.OfAmount amount ? new Change.OfAmount(amount.kind(), amount.amount()) : change;
    }
}
