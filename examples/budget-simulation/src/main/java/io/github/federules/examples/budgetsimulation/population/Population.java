package io.github.federules.examples.budgetsimulation.population;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Dossiers under a call, each from the seed and its index alone.
 *
 * <p>Funds, regions and total costs are fitted to the national list of operations of 2021–2027. All else is assumed, by the weights below:
 * the list has neither beneficiaries nor cost lines. README.md has them as a table.
 */
public final class Population {

    private static final LocalDate WITHOUT_DEADLINE = LocalDate.of(2025, 12, 31);
    private static final int SECOND_OF_EIGHT = 8 * 3600;
    private static final int SECONDS_OF_A_DAY_OF_WORK = 12 * 3600;
    private static final String UNKNOWN = "";

    private static final Weights<String> KINDS = new Weights<String>()
            .with(BeneficiaryKind.LOCAL_AUTHORITY.name(), 22)
            .with(BeneficiaryKind.LOCAL_AUTHORITY_GROUPING.name(), 18)
            .with(BeneficiaryKind.PUBLIC_ESTABLISHMENT.name(), 17)
            .with(BeneficiaryKind.SYNDICAT_MIXTE.name(), 6)
            .with(BeneficiaryKind.ASSOCIATION.name(), 20)
            .with(BeneficiaryKind.PRIVATE_ESTABLISHMENT.name(), 12)
            .with(BeneficiaryKind.STATE_SERVICE.name(), 3)
            .with(UNKNOWN, 2);
    private static final Weights<String> ROLES = new Weights<String>()
            .with(PolicyRole.DIRECT.name(), 60)
            .with(PolicyRole.DELEGATED.name(), 28)
            .with(PolicyRole.NONE.name(), 8)
            .with(UNKNOWN, 4);

    private final Call call;
    private final long seed;
    private final Weights<String> funds = new Weights<>();
    private final Map<String, Weights<String>> regions = new LinkedHashMap<>();
    private final TotalCosts totals = TotalCosts.fitted();
    private final DrawnCosts costs = new DrawnCosts();

    private Population(Call call, long seed) {
        this.call = call;
        this.seed = seed;
        FittedTable table = FittedTable.read("regions.csv");
        table.byFund().forEach((fund, counts) -> {
            funds.with(fund, Math.toIntExact(Arrays.stream(counts).sum()));
            Weights<String> weights = new Weights<>();
            for (int i = 0; i < counts.length; i++) {
                weights.with(table.rows().get(i), Math.toIntExact(counts[i]));
            }
            regions.put(fund, weights);
        });
    }

    public static Population under(Call call, long seed) {
        return new Population(call, seed);
    }

    /** Returns the dossier of an index, from 0. */
    public GeneratedDossier dossier(long index) {
        SeededDraws draws = new SeededDraws(seed, index);
        String fund = funds.draw(draws);
        String region =
                Objects.requireNonNull(regions.get(fund), "a fund of the table").draw(draws);
        long total = totals.draw(fund, draws);
        Dossier dossier = Dossier.of(applicant(index, draws), operation(index, fund, region, total, draws))
                .withId(padded(index))
                .withCall(call.id())
                .withSubmission(submission(draws));
        return new GeneratedDossier(dossier, fund, region);
    }

    // Ten digits, so that ids sort as indices do.
    private static String padded(long index) {
        String digits = Long.toString(index);
        return "G-" + "0".repeat(Math.max(0, 10 - digits.length())) + digits;
    }

    private static Applicant applicant(long index, SeededDraws draws) {
        String kind = KINDS.draw(draws);
        Party lead = Party.unknown().withName("Porteur " + index);
        Applicant applicant = Applicant.of(kind.isEmpty() ? lead : lead.withKind(BeneficiaryKind.valueOf(kind)));
        String role = ROLES.draw(draws);
        return role.isEmpty() ? applicant : applicant.running(PolicyRole.valueOf(role));
    }

    private Operation operation(long index, String fund, String region, long total, SeededDraws draws) {
        Operation operation = Operation.titled("Opération " + index + ", " + fund + ", " + region)
                .withCostLines(costs.lines(total, draws));
        for (Criterion asked : askedOfOperation(Criterion.Confirmed.class)) {
            int answer = draws.below(100);
            if (answer < 97) {
                operation = operation.declaring(asked, answer < 94);
            }
        }
        return withTerms(operation, total, draws);
    }

    private List<Criterion> askedOfOperation(Class<? extends Criterion.AnswerForm> form) {
        return call.asks().stream()
                .filter(asked -> asked.of() == Subject.OPERATION && form.isInstance(asked.form()))
                .toList();
    }

    // What only some calls look at is drawn for them alone.
    private Operation withTerms(Operation drawn, long total, SeededDraws draws) {
        Operation operation = drawn;
        if (call.operations().duration().isPresent()
                || call.operations().window().isPresent()) {
            LocalDate from = call.operations()
                    .window()
                    .map(window -> window.from())
                    .orElse(deadline())
                    .plusDays(draws.between(0, 365));
            operation = operation.withRealisation(Realisation.from(from, from.plusMonths(draws.between(6, 36))));
        }
        if (call.funding().ownContribution().isPresent()
                || call.funding().publicCofinancing().isPresent()
                || call.funding().maximumPublicAid().isPresent()) {
            operation = operation.withFinancing(FinancingPlan.own(Euros.ofCents(total / 100 * draws.between(10, 60)))
                    .withOtherPublic(Euros.ofCents(total / 100 * draws.between(0, 30))));
        }
        if (call.funding().aid().isPresent() && call.funding().aid().get().rate() instanceof Value.Within<Rate> range) {
            operation = operation.withAidRate(draws.happens(500) ? range.least() : range.most());
        }
        for (Criterion asked : askedOfOperation(Criterion.Named.class)) {
            List<String> answers =
                    List.copyOf(((Criterion.Named) asked.form()).answers().keySet());
            operation = operation.answering(asked, Answer.of(answers.get(draws.below(answers.size()))));
        }
        return operation;
    }

    private LocalDate deadline() {
        return call.submission().deadline().map(deadline -> deadline.day()).orElse(WITHOUT_DEADLINE);
    }

    private Submission submission(SeededDraws draws) {
        int when = draws.below(100);
        if (when < 2) {
            return Submission.unknown();
        }
        LocalDate day = deadline().minusDays(daysBefore(when, draws));
        LocalTime time = LocalTime.ofSecondOfDay(SECOND_OF_EIGHT + draws.below(SECONDS_OF_A_DAY_OF_WORK));
        Submission submission = Submission.sentOn(day).at(time);
        int way = draws.below(100);
        return way < 1 ? submission : submission.withElectronic(way < 98);
    }

    private static int daysBefore(int when, SeededDraws draws) {
        if (when < 4) {
            return -draws.between(1, 5);
        }
        if (when < 8) {
            return 0;
        }
        return when < 58 ? draws.between(1, 10) : draws.between(11, 90);
    }
}
