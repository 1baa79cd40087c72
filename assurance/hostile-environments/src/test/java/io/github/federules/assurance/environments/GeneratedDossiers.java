package io.github.federules.assurance.environments;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FrenchLegalForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Dossiers drawn with a fixed seed: the generator is the one that the Java specification writes down. */
final class GeneratedDossiers {

    private static final long SEED = 20_250_228L;

    /** Texts that other languages, encodings and terminals treat in ways of their own. */
    private static final List<String> NAMES = List.of(
            "Communauté d'Iğdır",
            "ILI ili İLİ ılı",
            "STRASSE straße",
            "١٢٣٤ ۱۲۳۴ १२३४",
            "🇫🇷 mairie 👩‍💻",
            "\u202eright to left",
            "tab\tand\nline",
            "\u0000",
            "a; \"b\" \\ {c} 'd' %s ${e}",
            "e\u0301 or é");

    private static final List<LegalForm> FORMS = List.copyOf(FrenchLegalForm.all());

    private final Random random;
    private final Call call;

    private GeneratedDossiers(Random random, Call call) {
        this.random = random;
        this.call = call;
    }

    /** Returns the dossier of a number, with the facts that a call looks at. */
    static Dossier dossier(int number, Call call) {
        return new GeneratedDossiers(new Random(SEED + number), call).dossier();
    }

    private Dossier dossier() {
        Applicant applicant = applicant();
        Dossier dossier = Dossier.of(applicant, operation(partners(applicant))).withSubmission(submission());
        // Else all that the call offers.
        if (oneIn(3)) {
            dossier = dossier.withSeeks(Set.of(any(call.tracks())));
        }
        return oneIn(2) ? dossier.withId(any(NAMES)) : dossier;
    }

    private Applicant applicant() {
        Applicant applicant = Applicant.of(party());
        if (!oneIn(8)) {
            applicant = applicant.running(any(PolicyRole.values()));
        }
        for (int i = oneIn(3) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            applicant = applicant.joinedBy(party());
        }
        if (oneIn(2)) {
            applicant = applicant.recoveringVat(oneIn(2));
        }
        return oneIn(3) ? applicant.withDeMinimisAid(Euros.ofCents(cents())) : applicant;
    }

    private Party party() {
        if (oneIn(10)) {
            return Party.unknown();
        }
        if (oneIn(3)) {
            return Party.of(any(NAMES), any(BeneficiaryKind.values()));
        }
        LegalForm form = any(FORMS);
        Party party = Party.of(any(NAMES), form);
        return form.certainty() == Certainty.REVIEW && oneIn(2) ? party.withKind(any(BeneficiaryKind.values())) : party;
    }

    // A partner is named only where one member alone has the name.
    private static List<String> partners(Applicant applicant) {
        List<String> names = applicant.members().stream()
                .flatMap(each -> each.name().stream())
                .toList();
        return names.stream()
                .filter(name -> Collections.frequency(names, name) == 1)
                .toList();
    }

    private Operation operation(List<String> partners) {
        Operation operation = Operation.titled(any(NAMES));
        for (Criterion criterion : call.asks()) {
            if (!oneIn(6)) {
                operation = operation.answering(
                        criterion,
                        criterion.form() instanceof Criterion.Named named
                                ? Answer.of(any(List.copyOf(named.answers().keySet())))
                                : Answer.of(!oneIn(8)));
            }
        }
        List<CostLine> lines = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            lines.add(line(partners));
        }
        operation = operation.withCostLines(lines);
        if (!oneIn(4)) {
            LocalDate start = day();
            operation = operation.withRealisation(Realisation.from(start, start.plusDays(random.nextInt(1500))));
        }
        if (call.funding().aid().map(AidIntensity::rate).orElse(null) instanceof Value.Within<Rate> range
                && !oneIn(6)) {
            operation = operation.withAidRate(oneIn(2) ? range.least() : range.most());
        }
        return oneIn(4) ? operation : operation.withFinancing(financing());
    }

    private CostLine line(List<String> partners) {
        CostLine line = oneIn(2)
                ? CostLine.staff(any(NAMES), Euros.ofCents(cents()))
                : CostLine.of(any(CostNature.standard()), any(NAMES), Euros.ofCents(cents()));
        if (oneIn(4)) {
            line = line.withVat(Euros.ofCents(Euros.cents(line.amount()) / 5));
        }
        if (!partners.isEmpty() && oneIn(2)) {
            line = line.withPartner(any(partners));
        }
        if (!line.nature().equals(CostNature.STAFF)) {
            return line;
        }
        if (oneIn(2)) {
            line = line.withPerson(any(List.of("i", "İ", "ı", "I", "A")));
        }
        return oneIn(5) ? line : line.withShare(share());
    }

    private FteShare share() {
        Supplier<String> near = () -> any(List.of("0.05", "0.1", "0.199999999", "0.2", "0.200000001", "0.5", "1"));
        return oneIn(2)
                ? FteShare.fte(near.get())
                : new FteShare(BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 9));
    }

    private FinancingPlan financing() {
        return new FinancingPlan(
                Euros.ofCents(cents()),
                Euros.ofCents(cents()),
                Euros.ofCents(cents()),
                Euros.ofCents(cents()),
                Set.of());
    }

    private Submission submission() {
        if (oneIn(8)) {
            return oneIn(2) ? Submission.unknown() : Submission.notSent();
        }
        Submission submission = oneIn(8)
                ? new Submission(Fact.known(true), Fact.unknown(), Fact.unknown(), Fact.unknown())
                : Submission.sentOn(day());
        if (!oneIn(6)) {
            submission = submission.withElectronic(!oneIn(6));
        }
        return oneIn(3) ? submission.at(LocalTime.ofSecondOfDay(random.nextInt(86_400))) : submission;
    }

    // Half of them around the day of the call, if it has one.
    private LocalDate day() {
        LocalDate around = call.submission().deadline().map(each -> each.day()).orElse(LocalDate.of(2025, 2, 28));
        return oneIn(2)
                ? around.plusDays(random.nextInt(3) - 1)
                : LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4000));
    }

    private long cents() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(21);
            case 1 -> 100L * random.nextInt(1_000_000);
            case 2 -> (long) (random.nextDouble() * Euros.MAX_CENTS) / 100;
            default -> random.nextInt(10_000_000);
        };
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
