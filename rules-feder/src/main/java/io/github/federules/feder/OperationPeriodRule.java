package io.github.federules.feder;

import io.github.federules.core.call.LawCondition;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.internal.law.LawPhrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of regulation (EU) 2021/1060 on the period of an operation. It makes funding ineligible.
 *
 * @param rule the rule of its findings, whose code is the key of its texts
 * @param clause the article
 * @param places the places of the facts that it looks at
 */
record OperationPeriodRule(Rule rule, String clause, List<String> places) {

    private static final LocalDate START = CommonProvisions.PROGRAMME_START;
    private static final LocalDate END = CommonProvisions.PROGRAMME_END;
    private static final Map<String, LocalizedText> DAYS =
            Map.of("from", LocalizedText.ofDay(START), "to", LocalizedText.ofDay(END));

    private static final OperationPeriodRule COMPLETED = new OperationPeriodRule(
            CommonProvisions.COMPLETED_BEFORE_SUBMISSION,
            "(EU) 2021/1060, art. 63(6)",
            List.of(FactKind.REALISATION.path(), FactKind.SENT_ON.path()));

    private static final OperationPeriodRule OUTSIDE = new OperationPeriodRule(
            CommonProvisions.OUTSIDE_PROGRAMME_PERIOD,
            "(EU) 2021/1060, art. 63(2)",
            List.of(FactKind.REALISATION.path()));

    /** Returns the findings on stated facts alone: none that a missing day of the period could change. */
    static List<Finding> findingsOn(Dossier dossier, boolean isFundingSought) {
        List<Finding> findings = new ArrayList<>();
        if (dossier.operation().realisation() instanceof Fact.Known<Realisation> known) {
            Realisation period = known.value();
            Optional<LocalDate> start = period.startsOn().find();
            Optional<LocalDate> end = period.endsOn().find();
            Optional<LocalDate> sentOn = dossier.submission().sentOn().find();
            if (end.isPresent() && sentOn.isPresent()) {
                // An operation that is completed on the day of the submission is not completed before it.
                boolean isMet = !end.get().isBefore(sentOn.get());
                findings.add(COMPLETED.finding(isMet, isFundingSought, Figures.NONE));
            }
            boolean isOutside = start.filter(day -> day.isAfter(END)).isPresent()
                    || end.filter(day -> day.isBefore(START)).isPresent();
            // A start is no later than the end, and an end no earlier than the start.
            boolean isInside = start.or(() -> end)
                            .filter(day -> !day.isAfter(END))
                            .isPresent()
                    && end.or(() -> start).filter(day -> !day.isBefore(START)).isPresent();
            if (isOutside || isInside) {
                findings.add(OUTSIDE.finding(isInside, isFundingSought, new Figures.Window(START, END, known)));
            }
        }
        return findings;
    }

    /** Returns what the findings require. */
    static List<LawCondition> conditions() {
        return List.of(COMPLETED.condition(), OUTSIDE.condition());
    }

    private LawCondition condition() {
        return new LawCondition(
                rule,
                clause,
                LawPhrases.inBoth(rule.code() + ".article", Map.of()),
                LawPhrases.inBoth(rule.code() + ".required", DAYS));
    }

    private Finding finding(boolean isMet, boolean isFundingSought, Figures figures) {
        Outcome outcome = isMet ? Outcome.PASSED : Outcome.FAILED;
        String key = rule.code() + (isMet ? ".met" : ".broken");
        return Finding.of(
                rule,
                isFundingSought ? outcome : Outcome.NOT_ASKED,
                new Clause(clause, ""),
                new PeriodDetail(isFundingSought ? key : "period.notAsked", figures, places));
    }

    /** The parts of a finding. No change of a known kind remedies it. */
    private record PeriodDetail(String key, Figures figures, List<String> places) implements Finding.Detail {

        @Override
        public String message(Locale locale) {
            return LawPhrases.in(locale).phrase(key, DAYS);
        }
    }
}
