package io.github.federules.core.assessing;

import io.github.federules.core.calculation.FlatRateShare;
import io.github.federules.core.completion.CostBasis;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.money.Euros;
import io.github.federules.core.number.Apportionment;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.screening.Screening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares the aid of an operation among its partners, in proportion to what each bears of the total eligible cost. */
final class AidSharing {

    private AidSharing() {}

    /** Returns the shares. Requires that every completion retains the same costs and has the same aid. */
    static List<AidShare> of(Dossier dossier, CostBasis costs, Judgement answer) {
        Readings readings = answer.situation().readings();
        List<Party> partners = partners(dossier.applicant());
        List<Screening> screenings =
                costs.screeningOfEach(readings.staffShareScope(), places(partners, costs.lines()), partners.size());
        long[] borne = screenings.stream().mapToLong(Screening::retained).toArray();
        for (FlatRateShare flatRate : costs.calculation().flatRates()) {
            long[] bases = screenings.stream()
                    .mapToLong(each -> flatRate.base(each, readings))
                    .toArray();
            long whole = flatRate.amount(sum(bases), readings.rounding().mode());
            add(borne, Apportionment.of(whole, bases));
        }
        long[] aids = Apportionment.of(answer.aid(), borne);
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

    // The body that applies bears the lines that name no partner.
    private static int[] places(List<Party> partners, List<CostLine> lines) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            int place = i;
            partners.get(i).name().ifPresent(name -> byName.put(name, place));
        }
        return lines.stream()
                .mapToInt(line -> line.partner().map(byName::get).orElse(0))
                .toArray();
    }

    private static long sum(long[] parts) {
        long sum = 0;
        for (long part : parts) {
            sum += part;
        }
        return sum;
    }

    private static void add(long[] to, long[] parts) {
        for (int i = 0; i < to.length; i++) {
            to[i] += parts[i];
        }
    }
}
