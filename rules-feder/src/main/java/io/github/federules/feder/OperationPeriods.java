package io.github.federules.feder;

import io.github.federules.core.call.LawCondition;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.LocalizedText;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.internal.law.CommonArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules of regulation (EU) 2021/1060 on the period of an operation, which make funding ineligible.
 *
 * @param programmeStart the first day on which expenditure is eligible (article 63(2))
 * @param programmeEnd the last day on which expenditure is eligible (article 63(2))
 */
record OperationPeriods(LocalDate programmeStart, LocalDate programmeEnd) {

    private static final String PERIOD = FactKind.REALISATION.path();
    private static final String SENT_ON = FactKind.SENT_ON.path();

    private static final LocalizedText NOT_ASKED = new LocalizedText(
            "Le financement n'est pas demandé\u00a0: la condition est sans objet.",
            "Funding is not sought: the condition does not apply.");

    /** Returns the findings on stated facts alone: none while the period is missing. */
    List<Finding> findingsOn(Dossier dossier, boolean isFundingSought) {
        List<Finding> findings = new ArrayList<>();
        if (dossier.operation().realisation() instanceof Fact.Known<Realisation> known) {
            Realisation period = known.value();
            if (dossier.submission().sentOn() instanceof Fact.Known<LocalDate> sentOn) {
                findings.add(completed(period, sentOn.value(), isFundingSought));
            }
            findings.add(outside(period, isFundingSought));
        }
        return findings;
    }

    /** Returns what the two findings require. */
    List<LawCondition> conditions() {
        LocalizedText completed = new LocalizedText(
                "L'opération ne doit pas se terminer avant la transmission de la demande\u00a0: une opération achevée avant la"
                        + " demande n'est pas retenue, qu'elle ait été payée ou non.",
                "The operation must not end before the submission: an operation that is completed before the application is"
                        + " not selected, paid or not.");
        LocalizedText outside = new LocalizedText(
                "La période de l'opération ne doit pas être entièrement hors " + period().french()
                        + "\u00a0: aucune dépense n'est éligible en dehors de cette période.",
                "The period of the operation must not be wholly outside " + period().english()
                        + ": no expenditure outside that period is eligible.");
        return List.of(
                condition(CommonProvisions.COMPLETED_BEFORE_SUBMISSION, "6", completed),
                condition(CommonProvisions.OUTSIDE_PROGRAMME_PERIOD, "2", outside));
    }

    private static LawCondition condition(Rule rule, String paragraph, LocalizedText sentence) {
        return new LawCondition(rule, clause(paragraph), CommonArticle.cited("63", paragraph), sentence);
    }

    private static String clause(String paragraph) {
        return "(EU) 2021/1060, art. 63(" + paragraph + ")";
    }

    private LocalizedText period() {
        LocalizedText from = LocalizedText.ofDay(programmeStart);
        LocalizedText to = LocalizedText.ofDay(programmeEnd);
        return new LocalizedText(
                "de la période d'éligibilité des dépenses, du " + from.french() + " au " + to.french(),
                "the programme period, from " + from.english() + " to " + to.english());
    }

    // An operation that is completed on the day of the submission is not completed before it.
    private static Finding completed(Realisation period, LocalDate sentOn, boolean isFundingSought) {
        boolean isMet = !period.endsOn().isBefore(sentOn);
        LocalizedText sentence = isMet
                ? new LocalizedText(
                        "L'opération ne se termine pas avant la transmission de la demande. La demande d'aide proprement"
                                + " dite peut être plus tardive\u00a0: ce constat vaut à la date de transmission.",
                        "The operation does not end before the submission. The application proper may come later: this"
                                + " finding holds for the day of the submission.")
                : new LocalizedText(
                        "L'opération se termine avant la transmission de la demande\u00a0: une opération achevée avant la"
                                + " demande n'est pas retenue, qu'elle ait été payée ou non.",
                        "The operation ends before the submission: an operation that is completed before the application"
                                + " is not selected, paid or not.");
        return finding(
                CommonProvisions.COMPLETED_BEFORE_SUBMISSION,
                "6",
                isMet,
                isFundingSought,
                new PeriodDetail(sentence, Figures.NONE, List.of(PERIOD, SENT_ON)));
    }

    private Finding outside(Realisation period, boolean isFundingSought) {
        boolean isMet =
                !period.startsOn().isAfter(programmeEnd) && !period.endsOn().isBefore(programmeStart);
        LocalizedText sentence = isMet
                ? new LocalizedText(
                        "La période de l'opération n'est pas entièrement hors " + period().french() + ".",
                        "The period of the operation is not wholly outside " + period().english() + ".")
                : new LocalizedText(
                        "La période de l'opération est entièrement hors " + period().french()
                                + "\u00a0: aucune de ses dépenses n'est éligible.",
                        "The period of the operation is wholly outside " + period().english()
                                + ": none of its expenditure is eligible.");
        Figures figures = new Figures.Window(programmeStart, programmeEnd, Fact.known(period));
        return finding(
                CommonProvisions.OUTSIDE_PROGRAMME_PERIOD,
                "2",
                isMet,
                isFundingSought,
                new PeriodDetail(sentence, figures, List.of(PERIOD)));
    }

    private static Finding finding(Rule rule, String paragraph, boolean isMet, boolean isAsked, PeriodDetail detail) {
        Outcome asked = isMet ? Outcome.PASSED : Outcome.FAILED;
        Clause article = new Clause(clause(paragraph), "");
        return isAsked
                ? Finding.of(rule, asked, article, detail)
                : Finding.of(rule, Outcome.NOT_ASKED, article, detail.with(NOT_ASKED));
    }

    /** What a finding of a law shows. No change of a known kind remedies it. */
    private record PeriodDetail(LocalizedText sentence, Figures figures, List<String> places)
            implements Finding.Detail {

        PeriodDetail with(LocalizedText other) {
            return new PeriodDetail(other, figures, places);
        }

        @Override
        public String message(Locale locale) {
            return sentence.in(locale);
        }
    }
}
