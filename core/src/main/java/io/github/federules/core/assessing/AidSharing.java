package io.github.federules.core.assessing;

import io.github.federules.core.calculation.AddedAmount;
import io.github.federules.core.calculation.AidReduction;
import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.completion.CostBasis;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.money.Euros;
import io.github.federules.core.number.Apportionment;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.situation.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares the aid of an operation among its partners, in proportion to what each bears of the total eligible cost. */
final class AidSharing {

    private AidSharing() {}

    /** Returns the shares. Requires that every completion retains the same costs and has the same aid. */
    static List<AidShare> of(Dossier dossier, CostBasis costs, Judgement answer) {
        Readings readings = answer.situation().readings();
        List<Party> partners = partners(dossier.applicant());
        Calculation calculation = answer.situation().completions().first().calculation();
        CostPlan plan = answer.situation().completions().first();
        List<Screening> screenings = costs.screeningOfEach(
                calculation, readings, dossier.applicant().bearers(costs.lines()), partners.size());
        long[] borne = screenings.stream().mapToLong(Screening::retained).toArray();
        for (int place = 0; place < plan.cuts().length; place++) {
            int party = calculation.limited().get(place).party();
            if (party >= 0) {
                borne[party] -= plan.cuts()[place];
                continue;
            }
            int[] groups = calculation.groupsOfLimited(place);
            long[] weights =
                    screenings.stream().mapToLong(each -> each.retained(groups)).toArray();
            long[] cuts = Apportionment.of(plan.cuts()[place], weights);
            add(borne, Arrays.stream(cuts).map(cut -> -cut).toArray());
        }
        for (int i = 0; i < plan.added().length; i++) {
            AddedAmount added = calculation.added().get(i);
            long[] bases = screenings.stream()
                    .mapToLong(each -> added.linesIn(each, readings))
                    .toArray();
            // What is a share of no lines belongs to the body that applies.
            if (added.party() >= 0 || Arrays.stream(bases).sum() == 0) {
                borne[Math.max(0, added.party())] += plan.added()[i];
            } else {
                add(borne, Apportionment.of(plan.added()[i], bases));
            }
        }
        long[] aids = answer.situation().call().isPaidToEach()
                ? ofEach(calculation, plan, answer.situation())
                : Apportionment.of(answer.aid(), borne);
        List<AidShare> shares = new ArrayList<>();
        for (int i = 0; i < borne.length; i++) {
            shares.add(new AidShare(partners.get(i), Euros.ofCents(borne[i]), Euros.ofCents(aids[i])));
        }
        return List.copyOf(shares);
    }

    private static List<Party> partners(Applicant applicant) {
        List<Party> partners = new ArrayList<>();
        partners.add(applicant.lead());
        partners.addAll(applicant.members());
        return partners;
    }

    // What a reduction takes of the whole aid is taken of each in proportion.
    private static long[] ofEach(Calculation calculation, CostPlan plan, Situation situation) {
        PlanAmounts others = situation.completions().others();
        long[] aids = calculation.ofParties(plan, situation.readings(), others);
        for (AidReduction reduction : calculation.reductions()) {
            long before = Arrays.stream(aids).sum();
            take(aids, before - reduction.leaves(before, plan, others));
        }
        if (calculation.isWholeEuros()) {
            take(aids, Arrays.stream(aids).sum() % Calculation.CENTS_OF_A_EURO);
        }
        return aids;
    }

    private static void take(long[] aids, long cents) {
        long[] taken = Apportionment.of(cents, aids);
        add(aids, Arrays.stream(taken).map(each -> -each).toArray());
    }

    private static void add(long[] to, long[] parts) {
        for (int i = 0; i < to.length; i++) {
            to[i] += parts[i];
        }
    }
}
