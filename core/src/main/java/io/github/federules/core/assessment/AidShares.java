package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.AidShare;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares out the aid of an operation among its partners, in proportion to what each bears of the total eligible cost. */
final class AidShares {

    private final Call call;
    private final Readings readings;
    private final List<Party> partners;
    private final List<Screening> screenings;

    private AidShares(Call call, Dossier dossier, Staff staff, Readings readings, boolean withVat) {
        this.call = call;
        this.readings = readings;
        this.partners = partners(dossier.applicant());
        this.screenings = borneBy(partners, dossier).stream()
                .map(lines -> Screener.screen(call.costs(), staff, readings.staffShareScope(), withVat, lines))
                .toList();
    }

    /** The shares where nothing is missing: there is one world alone then. */
    static List<AidShare> of(Call call, Dossier dossier, Staff staff, Readings readings, World world) {
        return new AidShares(call, dossier, staff, readings, world.withVat()).of(world.plan());
    }

    private List<AidShare> of(CostPlan plan) {
        long[] costs = screenings.stream()
                .mapToLong(each -> each.staff() + each.investment() + each.operating())
                .toArray();
        boolean onPresentedStaff = readings.flatRateBase() == FlatRateBase.PRESENTED;
        for (FlatRate flatRate : call.costs().flatRates()) {
            long[] bases = screenings.stream()
                    .mapToLong(each -> CostPlan.base(flatRate, each, each.staff(), onPresentedStaff))
                    .toArray();
            long whole = flatRate.of(sum(bases), readings.rounding().mode());
            add(costs, Apportionment.of(whole, bases));
        }
        long[] aids = Apportionment.of(plan.aid(), costs);
        List<AidShare> shares = new ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            shares.add(new AidShare(partners.get(i), Euros.ofCents(costs[i]), Euros.ofCents(aids[i])));
        }
        return shares;
    }

    private static List<Party> partners(Applicant applicant) {
        List<Party> partners = new ArrayList<>();
        partners.add(applicant.lead());
        partners.addAll(applicant.members());
        return partners;
    }

    // The body that applies bears what no line says another does.
    private static List<List<CostLine>> borneBy(List<Party> partners, Dossier dossier) {
        List<List<CostLine>> borne = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < partners.size(); i++) {
            borne.add(new ArrayList<>());
            int place = i;
            partners.get(i).name().ifPresent(name -> places.put(name, place));
        }
        for (CostLine line : dossier.operation().costLines()) {
            int place = line.partner().map(places::get).orElse(0);
            borne.get(place).add(line);
        }
        return borne;
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
