package io.github.federules.core.assessing;

import io.github.federules.core.completion.Completions;
import io.github.federules.core.completion.CostBasis;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.judging.CallRule;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.OpenFact;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.screening.Fate;
import io.github.federules.core.screening.LineFates;
import io.github.federules.core.screening.Pricing;
import io.github.federules.core.situation.CostFacts;
import io.github.federules.core.situation.MissingFacts;
import io.github.federules.core.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * One dossier under one call, and the answers under any reading of the standard questions.
 *
 * <p>Everything that does not depend on these readings is computed once. The terms of a call may depend on its own questions.
 */
public final class Assessment {

    private final PreparedCall prepared;
    private final Dossier dossier;
    private final Readings readings;
    private final CostBasis costs;
    private final boolean isFundingSought;
    private final List<Optional<Scenarios<?>>> ofOthers;
    private final List<Finding> ofLaws;

    /** Prepares the assessment under readings that answer the call's own questions so. */
    public Assessment(PreparedCall prepared, Dossier dossier, Readings readings) {
        this.prepared = prepared;
        this.dossier = dossier;
        this.readings = readings;
        costs = new CostBasis(
                prepared.call(), prepared.groups(), prepared::calculation, prepared.conditions(), dossier, readings);
        isFundingSought = prepared.offersFunding() && dossier.seeks(Track.FUNDING);
        // Where funding is not all, conditions decide the other tracks whatever the rate.
        ofOthers = new ArrayList<>(prepared.otherTracks().size());
        for (int i = 0; i < prepared.otherTracks().size(); i++) {
            ofOthers.add(
                    dossier.seeks(prepared.otherTracks().get(i))
                            ? Optional.of(scenarios(prepared.ofOtherTracks().get(i)))
                            : Optional.empty());
        }
        ofLaws = prepared.findingsOfLaws(dossier, isFundingSought);
    }

    private Scenarios<?> scenarios(CallConditions<?> conditions) {
        return conditions == prepared.conditions() ? costs.scenarios() : conditions.scenarios(dossier, readings);
    }

    /** Returns the assessment under other readings: this one, unless they answer a question of the call's own otherwise. */
    Assessment under(Readings other) {
        return readings.agreesOnOwnWith(other) ? this : new Assessment(prepared, dossier, other);
    }

    public PreparedCall prepared() {
        return prepared;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** Returns the answer under the readings that the assessment was prepared for. */
    public Judgement answer() {
        Situation situation = situation(readings, completions(readings));
        return answer(situation, FactOutcomes.of(prepared, isFundingSought, situation, ofLaws, ofOthers, null))
                .guarded(ofOthers);
    }

    /** Returns the answer under a reading whose completions and outcomes are known. */
    Judgement answer(Readings standard, Completions completions, FactOutcomes facts) {
        return answer(situation(standard, completions), facts);
    }

    private Judgement answer(Situation situation, FactOutcomes facts) {
        return new Judgement(prepared, situation, facts, ofLaws);
    }

    Completions completions(Readings standard) {
        return costs.completions(standard);
    }

    /** Returns the outcomes under a reading; null where those under no other reading of the same own questions are known. */
    FactOutcomes facts(Readings standard, Completions completions, @Nullable FactOutcomes known) {
        return FactOutcomes.of(prepared, isFundingSought, situation(standard, completions), ofLaws, ofOthers, known);
    }

    private Situation situation(Readings standard, Completions completions) {
        return new Situation(prepared.call(), dossier, standard, costs, completions);
    }

    /** Returns the cost lines that are not retained, in their order. */
    public List<SetAside> setAside(Judgement answer) {
        LineFates fates = costs.fates(
                answer.situation().completions().first().calculation(),
                answer.situation().readings().staffShareScope());
        Pricing pricing = costs.pricing(
                answer.situation().completions().first().calculation(),
                answer.situation().readings(),
                answer.situation().screening().withVat());
        CostLines lines = costs.lines();
        List<SetAside> setAside = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Fate fate = fates.at(i);
            if (fate != Fate.RETAINED) {
                CostLine line = lines.get(i);
                long cents = pricing.cents(i);
                MonetaryAmount amount = cents == lines.cents(i) ? line.amount() : Euros.ofCents(cents);
                setAside.add(new SetAside(line, reason(fate), amount, prepared.clausesOf(fate, lines.nature(i))));
            }
        }
        return List.copyOf(setAside);
    }

    private static SetAsideReason reason(Fate fate) {
        return switch (fate) {
            case NATURE_NOT_LISTED -> SetAsideReason.NATURE_NOT_LISTED;
            case FLAT_RATE_ONLY -> SetAsideReason.INDIRECT_AT_REAL_COST;
            case SHARE_BELOW_MINIMUM -> SetAsideReason.STAFF_SHARE_BELOW_MINIMUM;
            case SHARE_UNKNOWN -> SetAsideReason.STAFF_SHARE_UNKNOWN;
            case RETAINED -> throw new IllegalStateException("A line that is retained is not set aside.");
        };
    }

    /** Returns the missing facts that can change a verdict or an amount, in the order of the dossier format. */
    public List<MissingFact> missing(Judgement answer) {
        Verdict funding = answer.verdictOn(Track.FUNDING);
        boolean isFundingOpen = funding == Verdict.INCOMPLETE;
        boolean isAnyOtherOpen = answer.verdicts().others().contains(Verdict.INCOMPLETE);
        boolean isAnyOpen = isFundingOpen || isAnyOtherOpen;
        MissingFacts missing = new MissingFacts();
        for (CallRule rule : prepared.rules()) {
            if (rule.isForFunding() ? isFundingOpen : isAnyOpen) {
                rule.addMissing(answer.situation(), missing);
            }
        }
        Set<OpenFact> open = new LinkedHashSet<>();
        for (int i = 0; i < ofOthers.size(); i++) {
            if (answer.verdicts().others().get(i) == Verdict.INCOMPLETE) {
                open.addAll(
                        ofOthers.get(i).orElseThrow().decisive((one, other) -> Boolean.compare(one < 0, other < 0)));
            }
        }
        if (isFundingOpen || funding == Verdict.ELIGIBLE) {
            open.addAll(CostFacts.decisive(answer.situation()));
            CostFacts.addMissing(answer.situation(), missing);
            CostFacts.addUnanswered(answer.situation(), missing);
        }
        missing.add(answer.situation(), open);
        return missing.list();
    }

    /** Returns the share of each partner if the call shares the aid, and no missing fact can change it. */
    public List<AidShare> aidShares(Judgement answer) {
        return prepared.isAidShared()
                        && answer.isAidSure()
                        && !costs.isBudgetOpen()
                        && costs.isSameRetained(answer.situation().readings())
                ? AidSharing.of(dossier, costs, answer)
                : List.of();
    }
}
