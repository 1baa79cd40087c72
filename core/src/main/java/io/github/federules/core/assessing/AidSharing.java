package io.github.federules.core.assessing;

import io.github.federules.core.calculation.AddedAmount;
import io.github.federules.core.calculation.AidReduction;
import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.calculation.PlanAmounts;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.completion.CostBasis;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.money.Euros;
import io.github.federules.core.number.Apportionment;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.screening.Bearers;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.situation.Participant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Shares the aid of an operation among its partners, in proportion to what each bears of the total eligible cost. */
final class AidSharing {

    private AidSharing() {}

    /**
     * Returns the shares, none where a missing fact changes one: of the same aid, another case or earlier aid may leave a partner
     * less. Requires that every completion retains the same costs and has the same aid.
     */
    static List<AidShare> of(Dossier dossier, CostBasis costs, Judgement answer) {
        Completions completions = answer.situation().completions();
        List<List<AidShare>> different = IntStream.range(0, completions.count())
                .boxed()
                .flatMap(place ->
                        completions.endsOfOthers().stream().map(others -> of(dossier, costs, answer, place, others)))
                .distinct()
                .limit(2)
                .toList();
        return different.size() == 1 ? different.get(0) : List.of();
    }

    private static List<AidShare> of(
            Dossier dossier, CostBasis costs, Judgement answer, int place, PlanAmounts others) {
        Readings readings = answer.situation().readings();
        List<Party> partners = Participant.all(answer.situation()).stream()
                .map(Participant::party)
                .toList();
        CostPlan plan = answer.situation().completions().first(place);
        Calculation calculation = plan.calculation();
        List<Screening> screenings =
                costs.screeningOfEach(place, readings, Bearers.of(dossier.applicant(), costs.lines()), partners.size());
        long[] borne = screenings.stream().mapToLong(Screening::retained).toArray();
        long[][] cuts = new long[borne.length][plan.cuts().length];
        for (int i = 0; i < plan.cuts().length; i++) {
            // Of the costs of one party, that party alone has lines.
            int[] groups = calculation.groupsOfLimited(i);
            long[] weights =
                    screenings.stream().mapToLong(each -> each.retained(groups)).toArray();
            long[] taken = Apportionment.of(plan.cuts()[i], weights);
            keep(taken, cuts, i);
            add(borne, Arrays.stream(taken).map(cut -> -cut).toArray());
        }
        long[][] added = new long[borne.length][plan.added().length];
        for (int i = 0; i < plan.added().length; i++) {
            AddedAmount amount = calculation.added().get(i);
            long[] bases = IntStream.range(0, borne.length)
                    .mapToLong(party -> amount.baseOf(screenings.get(party), cuts[party], added[party], readings))
                    .toArray();
            long[] given = new long[borne.length];
            // What is a share of nothing belongs to the party that is paid it, or else to the body that applies.
            if (Arrays.stream(bases).sum() == 0) {
                given[Math.max(0, amount.party())] = plan.added()[i];
            } else {
                given = Apportionment.of(plan.added()[i], bases);
            }
            keep(given, added, i);
            add(borne, given);
        }
        long[] aids = answer.situation().call().isPaidToEach()
                ? ofEach(calculation, plan, readings, others)
                : Apportionment.of(answer.aid(), borne);
        List<AidShare> shares = new ArrayList<>();
        for (int i = 0; i < borne.length; i++) {
            shares.add(new AidShare(partners.get(i), Euros.ofCents(borne[i]), Euros.ofCents(aids[i])));
        }
        return List.copyOf(shares);
    }

    // What a reduction takes of the whole aid is taken of each in proportion.
    private static long[] ofEach(Calculation calculation, CostPlan plan, Readings readings, PlanAmounts others) {
        long[] aids = calculation.ofParties(plan, readings, others);
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

    private static void keep(long[] parts, long[][] ofParties, int place) {
        for (int i = 0; i < parts.length; i++) {
            ofParties[i][place] = parts[i];
        }
    }

    private static void add(long[] to, long[] parts) {
        for (int i = 0; i < to.length; i++) {
            to[i] += parts[i];
        }
    }
}
