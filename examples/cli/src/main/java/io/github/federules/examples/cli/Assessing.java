package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.portfolio.ComparedDossier;
import io.github.federules.core.portfolio.PortfolioComparison;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Verdict;
import io.github.federules.feder.CallRanking;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The way from the bytes of a dossier to its answer. */
final class Assessing implements Answering {

    private final DossierReader reader;
    private final CallRanking among;
    private final Map<Call, FederEligibility> rules = new HashMap<>();
    private final Map<Call, PortfolioComparison> comparisons = new HashMap<>();
    private final boolean allCalls;
    private final AnswerWriter answers;

    /**
     * Creates an assessment under these calls, the first for dossiers that name none, each in the edition of the dossier's day.
     *
     * <p>A dossier whose call does not leave a reading open is refused. Under all calls, a reading applies to those that do. If there is
     * another call to compare with, it applies to the one that does.
     */
    Assessing(Catalogue calls, List<Reading> readings, boolean allCalls, Optional<Call> other, AnswerWriter answers) {
        this.allCalls = allCalls;
        this.answers = answers;
        DossierReader dossiers = allCalls
                ? DossierReader.amongAll(calls, FrenchLegalForm.nomenclature())
                : DossierReader.of(calls, FrenchLegalForm.nomenclature());
        CallRanking ranking = FederEligibility.among(calls);
        for (Reading reading : readings) {
            dossiers = dossiers.requiringOpen(reading);
            ranking = ranking.reading(reading);
        }
        this.reader = other.map(dossiers::alsoUnder).orElse(dossiers);
        this.among = ranking;
        calls.calls()
                .forEach(call -> rules.put(call, eligibility(call, readings).knowing(calls)));
        other.map(call -> assessor(call, readings))
                .ifPresent(after -> calls.calls()
                        .forEach(call ->
                                comparisons.put(call, PortfolioComparison.between(assessor(call, readings), after))));
    }

    private static FederEligibility eligibility(Call call, List<Reading> readings) {
        FederEligibility eligibility = FederEligibility.under(call);
        for (Reading reading : readings) {
            if (call.openReading(reading.code()).isPresent()) {
                eligibility = eligibility.reading(reading);
            }
        }
        return eligibility;
    }

    private static Assessor assessor(Call call, List<Reading> readings) {
        Assessor assessor = Assessor.of(call);
        for (Reading reading : readings) {
            if (call.openReading(reading.code()).isPresent()) {
                assessor = assessor.reading(reading);
            }
        }
        return assessor;
    }

    @Override
    public AnsweredText answer(byte[] json, int offset, int length, Optional<String> file, OptionalLong line) {
        return answer(
                () -> line.isPresent()
                        ? reader.readLine(json, offset, length, line.getAsLong())
                        : reader.read(json, offset, length),
                file,
                line);
    }

    /** Answers a dossier after a further check of what was read. */
    AnsweredText answer(byte[] json, UnaryOperator<DossierResult> check, Optional<String> file) {
        return answer(() -> check.apply(reader.read(json)), file, OptionalLong.empty());
    }

    private AnsweredText answer(Supplier<DossierResult> reading, Optional<String> file, OptionalLong line) {
        Optional<String> id = Optional.empty();
        try {
            DossierResult result = reading.get();
            if (result instanceof AcceptedDossier accepted) {
                id = accepted.dossier().id();
                return answer(accepted);
            }
            return AnsweredText.refusal(answers.of((RefusedDossier) result, file, line));
        } catch (InvalidFactException e) {
            // The answer would be larger than may be written.
            return AnsweredText.refusal(answers.of(refused(id, e.fault()), file, line));
        } catch (RuntimeException | StackOverflowError e) {
            if (MemoryShortage.isCauseOf(e)) {
                throw e;
            }
            return AnsweredText.failure(answers.of(refused(id, Answering.failed(e)), file, line));
        }
    }

    @Override
    public AnsweredText tooLargeForMemory(Optional<String> file, OptionalLong line) {
        return AnsweredText.refusal(
                answers.of(refused(Optional.empty(), Fault.of(FaultCode.NOT_ENOUGH_MEMORY, Map.of())), file, line));
    }

    private static RefusedDossier refused(Optional<String> id, Fault fault) {
        return new RefusedDossier(id, List.of(new LocatedFault("", fault)));
    }

    private AnsweredText answer(AcceptedDossier accepted) {
        Dossier dossier = accepted.dossier();
        if (allCalls) {
            List<Decision> ranked = among.assess(dossier);
            return answered(answers.of(dossier.id(), ranked), ranked.get(0));
        }
        PortfolioComparison comparison = comparisons.get(accepted.call());
        if (comparison != null) {
            ComparedDossier compared = comparison.compare(dossier);
            boolean isIneligible = compared.after().verdict() == Verdict.INELIGIBLE;
            return new AnsweredText(answers.of(compared), false, false, isIneligible, Optional.of(compared));
        }
        FederEligibility eligibility = Objects.requireNonNull(rules.get(accepted.call()), "a call of the run");
        Decision decision = eligibility.assess(dossier);
        return answered(answers.of(decision), decision);
    }

    private static AnsweredText answered(AnswerBytes bytes, Decision decision) {
        boolean isIneligible =
                decision.tracks().values().stream().anyMatch(track -> track.verdict() == Verdict.INELIGIBLE);
        return new AnsweredText(bytes, false, isIneligible);
    }
}
