package io.github.federules.assurance.benchmarks;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Dossiers of twelve cost lines: eligible and refused ones, with totals a cent around the thresholds of the first call. */
final class VariedDossiers {

    /** How many there are, a power of two. */
    static final int COUNT = 64;

    private static final BeneficiaryKind[] KINDS = {
        BeneficiaryKind.LOCAL_AUTHORITY,
        BeneficiaryKind.LOCAL_AUTHORITY_GROUPING,
        BeneficiaryKind.ASSOCIATION,
        BeneficiaryKind.PUBLIC_ESTABLISHMENT
    };
    private static final CostNature[] OTHERS = {
        CostNature.STUDIES,
        CostNature.SERVICES,
        CostNature.DIGITAL_EQUIPMENT,
        CostNature.TRAINING,
        CostNature.DATA_HOSTING,
        CostNature.SOFTWARE_SUBSCRIPTION
    };

    // The retained total: just under, at and over 70,000.00, within, and around 416,666.67, from where the cap applies.
    private static final long[] TOTALS = {
        6_999_999, 7_000_000, 7_000_001, 12_345_678, 25_000_000, 41_666_666, 41_666_667, 60_000_000
    };

    private VariedDossiers() {}

    /** Returns the dossiers, the same in every run. */
    static List<Dossier> all() {
        return IntStream.range(0, COUNT).mapToObj(VariedDossiers::dossier).toList();
    }

    private static Dossier dossier(int number) {
        boolean isLate = number % 16 == 5;
        boolean isStateService = number % 16 == 11;
        boolean isWithoutAi = number % 32 == 30;
        Applicant applicant = Applicant.of(
                        "Applicant " + number,
                        isStateService ? BeneficiaryKind.STATE_SERVICE : KINDS[number % KINDS.length])
                .running(number % 3 == 0 ? PolicyRole.DELEGATED : PolicyRole.DIRECT);
        Operation operation = Operation.titled("Operation " + number)
                .declaring(FederCalls.EXPLORES_AI, !isWithoutAi)
                .withCostLines(lines(number));
        return Dossier.of(applicant, operation)
                .withId("D-" + number)
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, isLate ? 28 : 1 + number % 27)));
    }

    /** Returns twelve lines: five of staff, one of which is below a fifth of a full-time equivalent, and seven others. */
    private static List<CostLine> lines(int number) {
        long total = TOTALS[number % TOTALS.length];
        long staff = total / 40;
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lines.add(CostLine.staff("Staff " + i, Euros.ofCents(staff + i))
                    .withPerson("P" + i)
                    .withShare(fte(i % 2 == 0 ? "0.20" : "0.75")));
        }
        lines.add(CostLine.staff("Below", euros("9000.00")).withPerson("P9").withShare(fte("0.19")));
        lines.add(CostLine.of(CostNature.TRAVEL, "Travel", euros("1500.00")));
        long retainedStaff = 4 * staff + 6;
        long left = total - retainedStaff - retainedStaff * 15 / 100;
        for (int i = 0; i < 5; i++) {
            lines.add(CostLine.of(OTHERS[(number + i) % OTHERS.length], "Other " + i, Euros.ofCents(left / 10)));
        }
        lines.add(CostLine.of(CostNature.STUDIES, "Rest", Euros.ofCents(left - 5 * (left / 10))));
        return lines;
    }
}
