package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.model.DossierInputs.OPERATION;
import static io.github.federules.dmn.model.DossierInputs.SUBMISSION;

import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.RuleCheck;
import java.util.List;

/** The rules on the period of the operation. */
final class OperationChapter {

    private OperationChapter() {}

    static void write(Draft draft) {
        List<DurationTerms> durations = draft.terms(DurationTerms.class);
        List<RealisationWindow> windows = draft.terms(RealisationWindow.class);
        durations.forEach(terms -> writeDuration(draft, terms));
        windows.forEach(window -> writeWindow(draft, window));
        List<StartsAfterSubmission> starts = draft.terms(StartsAfterSubmission.class);
        starts.forEach(term -> writeStart(draft, term));
        if (!durations.isEmpty() || !windows.isEmpty() || !starts.isEmpty()) {
            draft.add(InputFault.unknown("operation.startsOn").forFundingAlone());
            draft.add(InputFault.of(
                            "operation.endsOn", "operation.endsOn = null or operation.endsOn < operation.startsOn")
                    .forFundingAlone());
        }
    }

    private static void writeDuration(Draft draft, DurationTerms terms) {
        String after = "operation.endsOn + duration(\"P1D\")";
        RuleCheck isAllowed = RuleCheck.of(
                "It takes from " + terms.minMonths() + " to " + terms.maxMonths() + " months",
                after + " >= operation.startsOn + " + Feel.months(terms.minMonths()) + " and " + after
                        + " <= operation.startsOn + " + Feel.months(terms.maxMonths()));
        draft.addFundingRule(Rule.DURATION, terms, isAllowed, OPERATION);
    }

    private static void writeWindow(Draft draft, RealisationWindow window) {
        RuleCheck isWithin = RuleCheck.of(
                "It starts and ends within the window",
                "operation.startsOn >= " + Feel.day(window.from()) + " and operation.endsOn <= "
                        + Feel.day(window.to()));
        draft.addFundingRule(Rule.REALISATION_WINDOW, window, isWithin, OPERATION);
    }

    private static void writeStart(Draft draft, StartsAfterSubmission term) {
        RuleCheck isAfter =
                RuleCheck.of("It starts on the day of submission or later", "operation.startsOn >= submission.sentOn");
        draft.addFundingRule(Rule.STARTS_AFTER_SUBMISSION, term, isAfter, OPERATION, SUBMISSION);
        draft.add(InputFault.unknown("submission.sentOn").forFundingAlone());
    }
}
