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
 * A rule of regulation (EU) 2021/1060, article 63, on the period of an operation. It makes funding ineligible.
 *
 * @param rule the rule of its findings
 * @param paragraph the paragraph of the article
 * @param required what it requires
 * @param met the sentence on an operation that meets it
 * @param broken the sentence on an operation that does not
 * @param places the places of the facts that it looks at
 */
record OperationPeriodRule(
        Rule rule,
        String paragraph,
        LocalizedText required,
        LocalizedText met,
        LocalizedText broken,
        List<String> places) {

    private static final String PERIOD = FactKind.REALISATION.path();
    private static final LocalizedText NOT_ASKED = new LocalizedText(
            "Le financement n'est pas demandé\u00a0: la condition est sans objet.",
            "Funding is not sought: the condition does not apply.");

    private static final OperationPeriodRule COMPLETED = new OperationPeriodRule(
            CommonProvisions.COMPLETED_BEFORE_SUBMISSION,
            "6",
            new LocalizedText(
                    "L'opération ne doit pas se terminer avant la transmission de la demande\u00a0: une opération achevée avant la"
                            + " demande n'est pas retenue, qu'elle ait été payée ou non.",
                    "The operation must not end before the submission: an operation that is completed before the application is"
                            + " not selected, paid or not."),
            new LocalizedText(
                    "L'opération ne se termine pas avant la transmission de la demande. La demande d'aide proprement"
                            + " dite peut être plus tardive\u00a0: ce constat vaut à la date de transmission.",
                    "The operation does not end before the submission. The application proper may come later: this"
                            + " finding holds for the day of the submission."),
            new LocalizedText(
                    "L'opération se termine avant la transmission de la demande\u00a0: une opération achevée avant la"
                            + " demande n'est pas retenue, qu'elle ait été payée ou non.",
                    "The operation ends before the submission: an operation that is completed before the application"
                            + " is not selected, paid or not."),
            List.of(PERIOD, FactKind.SENT_ON.path()));

    private static final OperationPeriodRule OUTSIDE = outside(
            LocalizedText.ofDay(CommonProvisions.PROGRAMME_START), LocalizedText.ofDay(CommonProvisions.PROGRAMME_END));

    private static OperationPeriodRule outside(LocalizedText from, LocalizedText to) {
        String french = "de la période d'éligibilité des dépenses, du " + from.french() + " au " + to.french();
        String english = "the programme period, from " + from.english() + " to " + to.english();
        return new OperationPeriodRule(
                CommonProvisions.OUTSIDE_PROGRAMME_PERIOD,
                "2",
                new LocalizedText(
                        "La période de l'opération ne doit pas être entièrement hors " + french
                                + "\u00a0: aucune dépense n'est éligible en dehors de cette période.",
                        "The period of the operation must not be wholly outside " + english
                                + ": no expenditure outside that period is eligible."),
                new LocalizedText(
                        "La période de l'opération n'est pas entièrement hors " + french + ".",
                        "The period of the operation is not wholly outside " + english + "."),
                new LocalizedText(
                        "La période de l'opération est entièrement hors " + french
                                + "\u00a0: aucune de ses dépenses n'est éligible.",
                        "The period of the operation is wholly outside " + english
                                + ": none of its expenditure is eligible."),
                List.of(PERIOD));
    }

    /** Returns the findings on stated facts alone: none while the period is missing. */
    static List<Finding> findingsOn(Dossier dossier, boolean isFundingSought) {
        List<Finding> findings = new ArrayList<>();
        if (dossier.operation().realisation() instanceof Fact.Known<Realisation> known) {
            Realisation period = known.value();
            if (dossier.submission().sentOn() instanceof Fact.Known<LocalDate> sentOn) {
                // An operation that is completed on the day of the submission is not completed before it.
                boolean isMet = !period.endsOn().isBefore(sentOn.value());
                findings.add(COMPLETED.finding(isMet, isFundingSought, Figures.NONE));
            }
            boolean isMet = !period.startsOn().isAfter(CommonProvisions.PROGRAMME_END)
                    && !period.endsOn().isBefore(CommonProvisions.PROGRAMME_START);
            Figures figures =
                    new Figures.Window(CommonProvisions.PROGRAMME_START, CommonProvisions.PROGRAMME_END, known);
            findings.add(OUTSIDE.finding(isMet, isFundingSought, figures));
        }
        return findings;
    }

    /** Returns what the findings require. */
    static List<LawCondition> conditions() {
        return List.of(COMPLETED.condition(), OUTSIDE.condition());
    }

    private LawCondition condition() {
        return new LawCondition(rule, clause(), CommonArticle.cited("63", paragraph), required);
    }

    private Finding finding(boolean isMet, boolean isFundingSought, Figures figures) {
        Outcome outcome = isMet ? Outcome.PASSED : Outcome.FAILED;
        LocalizedText sentence = isMet ? met : broken;
        return Finding.of(
                rule,
                isFundingSought ? outcome : Outcome.NOT_ASKED,
                new Clause(clause(), ""),
                new PeriodDetail(isFundingSought ? sentence : NOT_ASKED, figures, places));
    }

    private String clause() {
        return "(EU) 2021/1060, art. 63(" + paragraph + ")";
    }

    /** The parts of a finding. No change of a known kind remedies it. */
    private record PeriodDetail(LocalizedText sentence, Figures figures, List<String> places)
            implements Finding.Detail {

        @Override
        public String message(Locale locale) {
            return sentence.in(locale);
        }
    }
}
