package io.github.federules.examples.budgetsimulation.deciding;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Decides one dossier under every variant. Thread-safe. */
final class DossierDecider {

    /** A dossier is refused, but no rule alone refuses it: several could be met, but never at once. */
    static final String TOGETHER = "SEVERAL_TOGETHER";

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final DossierReader reader;
    private final List<Assessor> variants;

    DossierDecider(List<Call> calls) {
        reader = DossierReader.of(calls.subList(0, 1), FrenchLegalForm.nomenclature());
        variants = calls.stream().map(Assessor::of).toList();
    }

    /** Returns the row of a JSON text. */
    Row decide(@Nullable String file, long block, long place, byte[] json) {
        try {
            DossierResult result = reader.read(json);
            if (result instanceof AcceptedDossier accepted) {
                return decide(file, block, place, accepted.dossier());
            }
            RefusedDossier refused = (RefusedDossier) result;
            return errors(file, block, place, refused.id().orElse(null), refused.faults());
        } catch (InvalidFactException e) {
            return errors(file, block, place, null, List.of(new LocatedFault("", e.fault())));
        }
    }

    /** Returns the row of a dossier. */
    Row decide(@Nullable String file, long block, long place, Dossier dossier) {
        List<Row> outcomes = new ArrayList<>(variants.size());
        for (Assessor variant : variants) {
            outcomes.add(outcome(variant.assessAsIfForThisCall(dossier)));
        }
        String kind = dossier.applicant().lead().kind().find().map(Enum::name).orElse("UNKNOWN");
        return RowFactory.create(
                file,
                block,
                place,
                null,
                dossier.id().orElse(null),
                kind,
                presented(dossier),
                submitted(dossier.submission()).orElse(null),
                null,
                outcomes.toArray());
    }

    private static Row errors(
            @Nullable String file, long block, long place, @Nullable String id, List<LocatedFault> faults) {
        Object[] errors = faults.stream()
                .map(fault -> RowFactory.create(fault.code().name(), fault.path()))
                .toArray();
        return RowFactory.create(file, block, place, null, id, null, null, null, errors, null);
    }

    private static Row outcome(Decision decision) {
        TrackDecision funding = decision.funding();
        Robustness readings = decision.robustness();
        return RowFactory.create(
                funding.verdict().name(),
                cents(funding.aid()),
                // Where nothing bounds the aid of further costs, what is sure.
                cents(funding.aidUpTo().or(funding::aid)),
                cents(readings.aidFrom()),
                cents(readings.aidTo()),
                funding.verdict() == Verdict.INELIGIBLE ? failed(decision) : new Object[0]);
    }

    private static Object[] failed(Decision decision) {
        List<String> rules = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            if (finding.outcome() == Outcome.FAILED) {
                rules.add(finding.rule().code());
            }
        }
        return rules.isEmpty() ? new Object[] {TOGETHER} : rules.toArray();
    }

    private static long cents(Optional<MonetaryAmount> amount) {
        return amount.map(Euros::cents).orElse(0L);
    }

    private static long presented(Dossier dossier) {
        long cents = 0;
        for (CostLine line : dossier.operation().costLines()) {
            cents += Euros.cents(line.amount());
        }
        return cents;
    }

    // Without a time, a dossier counts as sent at the end of its day: nobody gets ahead by leaving the time out.
    private static Optional<Long> submitted(Submission submission) {
        return submission
                .sentOn()
                .find()
                .map(day -> day.atTime(submission.sentAt().find().orElse(END_OF_DAY))
                        .toEpochSecond(ZoneOffset.UTC));
    }
}
