package io.github.federules.assurance.dossiers;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FrenchLegalForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/**
 * Dossiers on, just below and just above everything that a call draws a line at.
 *
 * <p>Where an amount changes an outcome, the cent is sought by halving; so that a line that we draw at the wrong cent is one
 * that an engine shows.
 */
public final class BoundaryDossiers {

    private final Call call;
    private final Assessor assessor;
    private final Dossier base;
    private final Set<Dossier> dossiers = new LinkedHashSet<>();

    private BoundaryDossiers(ExportedCall model) {
        this.call = model.call();
        this.assessor = model.assessor();
        this.base = EligibleDossier.of(model);
    }

    /** Returns the dossiers for a model. */
    public static List<Dossier> of(ExportedCall model) {
        BoundaryDossiers boundaries = new BoundaryDossiers(model);
        boundaries.addApplicants();
        boundaries.addAnswersAndRates();
        boundaries.addDays();
        boundaries.addSubmissions();
        boundaries.addNaturesAndShares();
        boundaries.addAmounts();
        return List.copyOf(boundaries.dossiers);
    }

    /** Returns the dossiers that are submitted a billionth of a second after the hour; none if the call names no hour. */
    public static List<Dossier> withinASecond(ExportedCall model) {
        Dossier base = EligibleDossier.of(model);
        return model
                .call()
                .submission()
                .deadline()
                .flatMap(deadline -> deadline.until()
                        .map(until -> base.withSubmission(
                                Submission.sentElectronically(deadline.day()).at(until.plusNanos(1)))))
                .stream()
                .toList();
    }

    private void addApplicants() {
        dossiers.add(base);
        for (Track track : call.tracks()) {
            dossiers.add(base.withSeeks(Set.of(track)));
        }
        for (BeneficiaryKind kind : BeneficiaryKind.values()) {
            addApplicant(applicant -> applicant.joinedBy(EligibleDossier.party("Another partner", kind)));
            addApplicant(applicant -> withLead(applicant, applicant.lead().withKind(kind)));
        }
        for (String code : List.of("5710", "5499", "5202")) {
            Party body = Party.of("A body", FrenchLegalForm.of(code));
            addApplicant(applicant -> applicant.joinedBy(body));
            addApplicant(applicant ->
                    withLead(applicant, body.withAnswers(applicant.lead().answers())));
        }
        for (PolicyRole role : PolicyRole.values()) {
            addApplicant(applicant -> applicant.running(role));
        }
        addApplicant(applicant -> applicant.recoveringVat(true));
    }

    private static Applicant withLead(Applicant applicant, Party lead) {
        return Applicant.of(lead)
                .withMembers(applicant.members())
                .running(applicant.policyRole().find().orElseThrow())
                .recoveringVat(false);
    }

    private void addAnswersAndRates() {
        for (Criterion criterion : call.asks()) {
            for (Answer answer : EligibleDossier.answers(call, criterion)) {
                Dossier answered = EligibleDossier.answering(base, criterion, answer);
                dossiers.add(answered);
                addAround(cents -> moved(answered, "other", line -> line.withAmount(Euros.ofCents(cents))));
            }
        }
        call.funding().aid().map(AidIntensity::rate).ifPresent(rate -> {
            if (rate instanceof Value.Within<Rate> range) {
                for (long each :
                        List.of(range.least().millionths(), range.most().millionths())) {
                    for (long millionths = each - 1; millionths <= each + 1; millionths++) {
                        Rate set = Rate.ofMillionths(Math.max(0, Math.min(1_000_000, millionths)));
                        addOperation(operation -> operation.withAidRate(set));
                    }
                }
            }
        });
    }

    private void addDays() {
        call.operations().window().ifPresent(this::addWindow);
        List<LocalDate> starts = new ArrayList<>(List.of(
                LocalDate.of(2023, 1, 31),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2024, 8, 31),
                LocalDate.of(2025, 3, 1)));
        call.operations().window().map(RealisationWindow::from).ifPresent(starts::add);
        call.operations().duration().ifPresent(terms -> starts.forEach(start -> addDuration(start, terms)));
    }

    private void addWindow(RealisationWindow window) {
        for (int days = -1; days <= 1; days++) {
            LocalDate start = window.from().plusDays(days);
            LocalDate end = window.to().plusDays(days);
            addOperation(operation -> operation.withRealisation(Realisation.from(start, window.to())));
            addOperation(operation -> operation.withRealisation(Realisation.from(window.from(), end)));
        }
    }

    private void addDuration(LocalDate start, DurationTerms terms) {
        for (int months : List.of(terms.minMonths(), terms.maxMonths())) {
            for (int days = -3; days <= 2; days++) {
                LocalDate end = start.plusMonths(months).plusDays(days);
                if (!end.isBefore(start)) {
                    addOperation(operation -> operation.withRealisation(Realisation.from(start, end)));
                }
            }
        }
    }

    private void addSubmissions() {
        if (call.operations().startsAfterSubmission().isEmpty()) {
            dossiers.add(base.withSubmission(Submission.notSent()));
        }
        dossiers.add(base.withSubmission(base.submission().withElectronic(false)));
        call.submission().deadline().ifPresent(this::addDeadline);
    }

    private void addDeadline(Deadline deadline) {
        LocalTime until = deadline.until().orElse(LocalTime.NOON);
        for (int days = -2; days <= 2; days++) {
            Submission sent = Submission.sentElectronically(deadline.day().plusDays(days));
            for (int seconds : List.of(-60, -1, 0, 1, 60)) {
                dossiers.add(base.withSubmission(sent.at(until.plusSeconds(seconds))));
            }
        }
    }

    private void addNaturesAndShares() {
        for (CostNature nature : CostNature.standard()) {
            CostLine line = CostLine.of(nature, Euros.euros("123.45")).withVat(Euros.euros("24.69"));
            addOperation(operation ->
                    operation.with(nature.equals(CostNature.STAFF) ? line.withShare(FteShare.fte("0.5")) : line));
        }
        BigDecimal least = call.costs()
                .staffMinimum()
                .map(StaffMinimum::share)
                .map(FteShare::value)
                .orElse(new BigDecimal("0.5"));
        BigDecimal step = BigDecimal.valueOf(1, 9);
        for (BigDecimal share : List.of(least.subtract(step), least, least.add(step))) {
            if (share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                addShares(new FteShare(share));
            }
        }
    }

    private void addShares(FteShare share) {
        CostLine line = CostLine.of(CostNature.STAFF, Euros.euros("1000.01"));
        FteShare little = FteShare.fte("0.000000001");
        BigDecimal rest = share.value().subtract(little.value());
        addStaff(line.withShare(share));
        addStaff(line.withShare(share).withPerson("P2"));
        // The highest share of a person counts, whichever line states it.
        addStaff(
                line.withPerson("P2").withShare(little), line.withPerson("P2").withShare(share), line.withPerson("P2"));
        // A person may bear the name of a line.
        addStaff(line.withId("P2").withShare(little), line.withPerson("P2").withShare(share));
        // Only funding requires a share.
        addStaffWithoutFunding(line, line.withShare(share));
        addStaffWithoutFunding(line.withPerson("P2"), line.withPerson("P3").withShare(share));
        addStaffWithoutFunding(line.withPerson("P2"), line.withPerson("P2").withShare(share));
        if (rest.signum() > 0) {
            addStaff(line.withShare(little), line.withPerson("P2").withShare(new FteShare(rest)));
            addStaff(
                    line.withPerson("P2").withShare(little),
                    line.withPerson("P2").withShare(new FteShare(rest)),
                    line.withPerson("P3").withShare(little));
        }
    }

    // These lines of staff and no others.
    private void addStaff(CostLine... lines) {
        dossiers.add(withStaff(lines));
    }

    private void addStaffWithoutFunding(CostLine... lines) {
        call.tracks().stream()
                .filter(track -> !track.equals(Track.FUNDING))
                .forEach(track -> dossiers.add(withStaff(lines).withSeeks(Set.of(track))));
    }

    private Dossier withStaff(CostLine... lines) {
        Operation operation = base.operation()
                .withCostLines(base.operation().costLines().stream()
                        .filter(line -> !line.nature().equals(CostNature.STAFF))
                        .toList());
        for (CostLine line : lines) {
            operation = operation.with(line);
        }
        return base.withOperation(operation);
    }

    private void addAmounts() {
        for (String id : EligibleDossier.movedLines()) {
            addAround(cents -> moved(base, id, line -> line.withAmount(Euros.ofCents(cents))));
            addSmall(cents -> moved(base, id, line -> line.withAmount(Euros.ofCents(cents))));
        }
        addAround(cents -> moved(base, "other", line -> line.withVat(Euros.ofCents(cents))));
        FinancingPlan plan = base.operation().financing().find().orElseThrow();
        addAround(cents -> financed(plan.withOwn(Euros.ofCents(cents))));
        addAround(cents -> financed(plan.withOtherPublic(Euros.ofCents(cents))));
    }

    private Dossier financed(FinancingPlan plan) {
        return base.withOperation(base.operation().withFinancing(plan));
    }

    private static Dossier moved(Dossier dossier, String id, UnaryOperator<CostLine> change) {
        Operation operation = dossier.operation();
        return dossier.withOperation(operation.withCostLines(operation.costLines().stream()
                .map(line -> line.id().orElseThrow().equals(id) ? change.apply(line) : line)
                .toList()));
    }

    // Rounding: every fraction of a cent that a rate may leave, at amounts of some cents.
    private void addSmall(LongFunction<Dossier> at) {
        for (long cents = 0; cents <= 20; cents++) {
            dossiers.add(at.apply(cents));
        }
    }

    /** Adds the dossiers on both sides of every amount at which an outcome changes. */
    private void addAround(LongFunction<Dossier> at) {
        List<Long> steps = new ArrayList<>(List.of(0L));
        for (long cents = 1; cents < Euros.MAX_CENTS; cents *= 2) {
            steps.add(cents);
        }
        steps.add(Euros.MAX_CENTS);
        for (int i = 1; i < steps.size(); i++) {
            addTurns(at, steps.get(i - 1), steps.get(i));
        }
        dossiers.add(at.apply(0));
        dossiers.add(at.apply(Euros.MAX_CENTS));
    }

    private void addTurns(LongFunction<Dossier> at, long before, long after) {
        if (sides(at.apply(before)).equals(sides(at.apply(after)))) {
            return;
        }
        if (after - before > 1) {
            long middle = before + (after - before) / 2;
            addTurns(at, before, middle);
            addTurns(at, middle, after);
            return;
        }
        dossiers.add(at.apply(Math.max(0, before - 1)));
        dossiers.add(at.apply(before));
        dossiers.add(at.apply(after));
        dossiers.add(at.apply(Math.min(Euros.MAX_CENTS, after + 1)));
    }

    /** On which side of every line a dossier lies. */
    private Set<String> sides(Dossier dossier) {
        Decision decision = assessor.assess(dossier);
        Set<String> sides = new HashSet<>();
        decision.tracks().forEach((track, decided) -> sides.add(track + " " + decided.verdict()));
        decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .forEach(finding -> sides.add(finding.rule().code()));
        // Cents are cut nearly everywhere.
        decision.reductions().stream()
                .filter(reduction -> reduction.kind() != Reduction.Target.WHOLE_EUROS)
                .forEach(reduction ->
                        sides.add(reduction.on() + " " + reduction.clause().id()));
        call.funding()
                .aid()
                .flatMap(AidIntensity::upTo)
                .filter(limit -> Euros.cents(decision.costs().retainedTotal()) >= limit.cents())
                .ifPresent(limit -> sides.add("the costs that count"));
        return sides;
    }

    private void addApplicant(UnaryOperator<Applicant> change) {
        dossiers.add(base.withApplicant(change.apply(base.applicant())));
    }

    private void addOperation(UnaryOperator<Operation> change) {
        dossiers.add(base.withOperation(change.apply(base.operation())));
    }
}
