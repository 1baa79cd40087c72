package io.github.federules.evidence.worlds;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** On and beside every boundary that a call has: what meets all of its rules, and one fact moved. */
final class BoundaryDossiers {

    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.000000001");

    private final Call call;
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();

    private BoundaryDossiers(Call call) {
        this.call = call;
    }

    /** Gives the dossiers by name. */
    static Map<String, Dossier> of(Call call) {
        BoundaryDossiers boundaries = new BoundaryDossiers(call);
        boundaries.addTotals();
        boundaries.addShares();
        boundaries.addDays();
        boundaries.addPeriods();
        boundaries.addFinancing();
        return boundaries.dossiers;
    }

    private void addTotals() {
        for (long total : totals()) {
            add("cost " + total, with(List.of(cost(total))));
            // The flat rate, if there is one, takes the total over the boundary again.
            add("cost and staff " + total, with(List.of(cost(total - total / 3), staff(total / 3, "1"))));
        }
    }

    private Set<Long> totals() {
        Set<Long> totals = new TreeSet<>(Set.of(0L, 1L, 5_000_000L, Euros.MAX_CENTS));
        call.costs().minimum().ifPresent(minimum -> totals.add(minimum.bound().cents()));
        call.costs().maximum().ifPresent(maximum -> totals.add(maximum.bound().cents()));
        call.funding().aid().ifPresent(aid -> totals.addAll(totalsOf(aid)));
        Set<Long> beside = new TreeSet<>();
        totals.forEach(total -> Stream.of(total - 1, total, total + 1)
                .filter(each -> each >= 0 && each <= Euros.MAX_CENTS)
                .forEach(beside::add));
        return beside;
    }

    // Where rate times total reaches the cap or the floor: total = bound / rate.
    private static List<Long> totalsOf(AidIntensity aid) {
        return Stream.concat(aid.cap().stream(), aid.floor().stream())
                .flatMap(bound -> aid.rate().rates().stream()
                        .filter(rate -> rate.share().signum() > 0)
                        .map(rate -> totalOf(bound, rate)))
                .filter(total -> total < Euros.MAX_CENTS)
                .toList();
    }

    private static long totalOf(Bound bound, Rate rate) {
        return BigDecimal.valueOf(bound.cents())
                .divide(rate.share(), 0, java.math.RoundingMode.DOWN)
                .longValueExact();
    }

    private void addShares() {
        BigDecimal least = call.costs()
                .staffMinimum()
                .map(minimum -> minimum.share().value())
                .orElse(new BigDecimal("0.5"));
        for (BigDecimal share : List.of(least.subtract(LEAST_SHARE), least, least.add(LEAST_SHARE))) {
            if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                add("share " + share, with(List.of(cost(9_000_000), staff(4_000_000, share.toPlainString()))));
            }
        }
    }

    private void addDays() {
        call.note().deadline().ifPresent(deadline -> {
            for (int days = -1; days <= 1; days++) {
                LocalDate day = deadline.day().plusDays(days);
                add("note of " + day, sound().withNote(ExplanatoryNote.sentElectronically(day)));
                for (LocalTime time : times(deadline)) {
                    ExplanatoryNote note =
                            ExplanatoryNote.sentElectronically(day).at(time);
                    add("note of " + day + " at " + time, sound().withNote(note));
                }
            }
        });
    }

    private static List<LocalTime> times(Deadline deadline) {
        LocalTime until = deadline.until().orElse(LocalTime.NOON);
        return List.of(LocalTime.MIDNIGHT, until.minusSeconds(1), until, until.plusSeconds(1));
    }

    private void addPeriods() {
        call.operations()
                .duration()
                .ifPresent(duration -> Stream.of(duration.minMonths(), duration.maxMonths())
                        .filter(months -> months < 1_000)
                        .forEach(months -> addPeriods(start(), start().plusMonths(months))));
        call.operations().window().ifPresent(window -> addPeriods(window.from(), window.to()));
    }

    private void addPeriods(LocalDate start, LocalDate end) {
        for (int days = -1; days <= 1; days++) {
            add("until " + end.plusDays(days), during(start, end.plusDays(days)));
            add("from " + start.plusDays(days), during(start.plusDays(days), end));
        }
    }

    private void addFinancing() {
        long total = 10_000_000;
        for (long own : List.of(0L, total / 5 - 1, total / 5, total / 5 + 1, total)) {
            FinancingPlan plan =
                    FinancingPlan.own(Euros.ofCents(own)).withOtherPublic(Euros.ofCents(Math.max(0, total / 2 - own)));
            Operation operation = with(List.of(cost(total))).operation().withFinancing(plan);
            add("own funds " + own, sound().withOperation(operation));
        }
    }

    private void add(String name, Dossier dossier) {
        dossiers.put(call.id() + ": " + name, dossier);
    }

    private Dossier during(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return sound();
        }
        return sound().withOperation(sound().operation().withRealisation(Realisation.from(start, end)));
    }

    private Dossier with(List<CostLine> lines) {
        return sound().withOperation(sound().operation().withCostLines(lines));
    }

    private Dossier sound() {
        Applicant applicant = Applicant.of("Somebody", kind()).running(role()).recoveringVat(false);
        Operation operation = Operation.titled("An operation").with(cost(10_000_000));
        for (RequiredDeclaration required : call.operations().declarations()) {
            operation = operation.declaring(required.declaration());
        }
        operation = operation.withRealisation(
                Realisation.from(start(), start().plusMonths(months()).minusDays(1)));
        if (!call.activities().isEmpty()) {
            operation = operation.withActivity(call.activities().iterator().next());
        }
        LocalDate sent = call.note().deadline().map(Deadline::day).orElse(LocalDate.of(2025, 2, 28));
        return Dossier.of(applicant, operation).withNote(ExplanatoryNote.sentElectronically(sent.minusDays(9)));
    }

    private BeneficiaryKind kind() {
        return call.applicants()
                .beneficiaries()
                .map(terms -> terms.kinds().stream().sorted().findFirst().orElseThrow())
                .orElse(BeneficiaryKind.ASSOCIATION);
    }

    private PolicyRole role() {
        return call.applicants()
                .policyRoles()
                .map(terms -> terms.roles().stream().sorted().findFirst().orElseThrow())
                .orElse(PolicyRole.DIRECT);
    }

    private LocalDate start() {
        return call.operations().window().map(window -> window.from()).orElse(LocalDate.of(2025, 1, 31));
    }

    private int months() {
        return call.operations()
                .duration()
                .map(duration -> Math.max(1, duration.minMonths()))
                .orElse(12);
    }

    private CostLine cost(long cents) {
        CostNature nature = Stream.of(CostNature.values())
                .filter(each -> each.family() == CostFamily.OPERATING || each.family() == CostFamily.INVESTMENT)
                .filter(each -> call.costs().eligible().isEmpty()
                        || call.costs().eligible().containsKey(each))
                .findFirst()
                .orElse(CostNature.SERVICES);
        return CostLine.of(nature, Euros.ofCents(cents));
    }

    private static CostLine staff(long cents, String share) {
        return CostLine.staff("Somebody's work", Euros.ofCents(cents)).withShare(FteShare.fte(share));
    }
}
