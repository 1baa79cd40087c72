package io.github.federules.assurance.opinions.completions;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederCalls;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every dossier of two small domains, with every fact missing or not, against all its completions. */
@Tag("evidence")
class SmallDomainTest {

    private static final Clause CLAUSE = new Clause("L1", "the words of the call");
    private static final UnaryOperator<Dossier> NOTHING = UnaryOperator.identity();

    @Test
    void under_the_first_call_each_dossier_of_a_small_domain_gets_what_all_completions_give() {
        // 40,000.00 of staff, 15% of it and 24,000.00 are 70,000.00; 60% of 416,666.67 are 250,000.00.
        Map<Verdict, Integer> verdicts = compareAll(
                FederCalls.HAUTS_DE_FRANCE_AI_2025,
                List.of(
                        List.of(NOTHING, kind(BeneficiaryKind.LOCAL_AUTHORITY), kind(BeneficiaryKind.STATE_SERVICE)),
                        List.of(
                                NOTHING,
                                applicant(applicant -> applicant.running(PolicyRole.DIRECT)),
                                applicant(applicant -> applicant.running(PolicyRole.NONE))),
                        List.of(
                                NOTHING,
                                operation(operation -> operation.declaring(FederCalls.EXPLORES_AI, true)),
                                operation(operation -> operation.declaring(FederCalls.EXPLORES_AI, false))),
                        List.of(
                                NOTHING,
                                sent(Submission.sentElectronically(LocalDate.of(2025, 2, 27))),
                                sent(Submission.sentElectronically(LocalDate.of(2025, 2, 28))),
                                sent(Submission.sentOn(LocalDate.of(2025, 2, 27))),
                                sent(Submission.notSent())),
                        List.of(
                                NOTHING,
                                with(staff("40000.00")),
                                with(staff("40000.00").withShare(fte("0.20"))),
                                with(staff("40000.00").withShare(fte("0.19")))),
                        List.of(
                                NOTHING,
                                with(staff("30000.00")),
                                with(staff("30000.00").withShare(fte("0.01")))),
                        List.of(with(studies("24000.00")), with(studies("23999.99")), with(studies("416666.67"))),
                        List.of(NOTHING, seeking(Track.FUNDING), seeking(FederCalls.WORKSHOPS))));

        // 3 x 3 x 3 x 5 x 4 x 3 x 3 x 3
        assertThat(verdicts.values().stream().mapToInt(count -> count).sum()).isEqualTo(14_580);
        assertThat(verdicts).containsOnlyKeys(Verdict.values());
    }

    @Test
    void where_vat_rate_financing_and_shares_are_missing_together_each_dossier_gets_what_all_completions_give() {
        Call call = Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(CLAUSE, CostNature.STAFF, CostNature.STUDIES)
                .paysVat(CLAUSE)
                .staffMinimum(CLAUSE, fte("0.2"))
                .flatRate(CLAUSE, Rate.percent("15"), CostNature.TRAVEL)
                .minimumCost(CLAUSE, euros("100.00"))
                .maximumCost(CLAUSE, euros("150.00"))
                .aid(CLAUSE, Value.within(Rate.percent("50"), Rate.percent("50.0003")))
                .ownContribution(CLAUSE, Rate.percent("20"))
                .publicCofinancing(CLAUSE, Rate.percent("10"))
                .maximumPublicAid(CLAUSE, euros("70.00"))
                .build();
        Map<Verdict, Integer> verdicts = compareAll(
                call,
                List.of(
                        List.of(
                                NOTHING,
                                applicant(applicant -> applicant.recoveringVat(true)),
                                applicant(applicant -> applicant.recoveringVat(false))),
                        List.of(
                                NOTHING,
                                financed("20.00", "10.00"),
                                financed("30.00", "20.00"),
                                financed("30.00", "0.00")),
                        List.of(
                                NOTHING,
                                operation(operation -> operation.withAidRate(Rate.percent("50"))),
                                operation(operation -> operation.withAidRate(Rate.percent("50.0003"))),
                                operation(operation -> operation.withAidRate(Rate.percent("49.9999")))),
                        List.of(
                                NOTHING,
                                with(staff("10.00")),
                                with(staff("10.00").withShare(fte("0.2")))),
                        List.of(NOTHING, with(staff("20.00"))),
                        List.of(
                                with(studies("99.99")),
                                with(studies("100.00")),
                                with(studies("99.98").withVat(euros("0.01"))),
                                with(studies("99.99").withVat(euros("0.01"))),
                                with(studies("125.00").withVat(euros("25.00"))))));

        // 3 x 4 x 4 x 3 x 2 x 5
        assertThat(verdicts.values().stream().mapToInt(count -> count).sum()).isEqualTo(1_440);
        assertThat(verdicts).containsOnlyKeys(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.INCOMPLETE);
    }

    /** Compares every combination of one choice of each axis, under the readings in turn; returns the verdicts on funding. */
    private static Map<Verdict, Integer> compareAll(Call call, List<List<UnaryOperator<Dossier>>> axes) {
        List<Readings> readings = List.copyOf(call.everyReading());
        int all = axes.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < all; i++) {
            Dossier dossier = Dossier.of(Applicant.unknown(), Operation.untitled());
            int rest = i;
            for (List<UnaryOperator<Dossier>> axis : axes) {
                dossier = axis.get(rest % axis.size()).apply(dossier);
                rest /= axis.size();
            }
            // 31 has no divisor in common with the axes, so each choice meets every reading.
            Case each = new Case(call, dossier, readings.get(i % Math.min(31, readings.size())));
            BruteForce.Opinion answer = BruteForce.of(each).orElseThrow().answer();
            assertThat(BruteForce.Opinion.of(each.decision())).as("%s", each).isEqualTo(answer);
            verdicts.merge(answer.funding(), 1, Integer::sum);
        }
        return verdicts;
    }

    private static UnaryOperator<Dossier> kind(BeneficiaryKind kind) {
        return dossier -> dossier.withApplicant(Applicant.of(Party.unknown().withKind(kind)));
    }

    private static UnaryOperator<Dossier> applicant(UnaryOperator<Applicant> change) {
        return dossier -> dossier.withApplicant(change.apply(dossier.applicant()));
    }

    private static UnaryOperator<Dossier> operation(UnaryOperator<Operation> change) {
        return dossier -> dossier.withOperation(change.apply(dossier.operation()));
    }

    private static UnaryOperator<Dossier> with(CostLine line) {
        return operation(operation -> operation.with(line));
    }

    private static UnaryOperator<Dossier> sent(Submission submission) {
        return dossier -> dossier.withSubmission(submission);
    }

    private static UnaryOperator<Dossier> seeking(Track track) {
        return dossier -> dossier.withSeeks(Set.of(track));
    }

    private static UnaryOperator<Dossier> financed(String own, String otherPublic) {
        return operation(operation ->
                operation.withFinancing(FinancingPlan.own(euros(own)).withOtherPublic(euros(otherPublic))));
    }

    private static CostLine staff(String amount) {
        return CostLine.of(CostNature.STAFF, euros(amount));
    }

    private static CostLine studies(String amount) {
        return CostLine.of(CostNature.STUDIES, euros(amount));
    }
}
