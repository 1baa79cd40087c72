package io.github.federules.assurance.architecture;

import static io.github.federules.core.money.Euros.euros;
import static java.util.Map.entry;

import io.github.federules.certify.CallComparison;
import io.github.federules.certify.Certificate;
import io.github.federules.certify.Certification;
import io.github.federules.certify.Certifier;
import io.github.federules.certify.ComparedCalls;
import io.github.federules.certify.Conclusion;
import io.github.federules.certify.Inquiry;
import io.github.federules.certify.Topic;
import io.github.federules.certify.Witness;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.Regime;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.LumpSum;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.CallRanking;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.FormWriter;
import io.github.federules.jackson.JsonPositions;
import io.github.federules.jackson.RecordDifferences;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RefusalWriter;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.AcceptedRegime;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.RegimeReader;
import io.github.federules.spreadsheet.Budget;
import io.github.federules.spreadsheet.BudgetReader;
import io.github.federules.spreadsheet.BudgetRow;
import io.github.federules.spreadsheet.BudgetTable;
import io.github.federules.testkit.arbitraries.Calls;
import io.github.federules.testkit.arbitraries.Dossiers;
import io.github.federules.testkit.assertions.CallAssert;
import io.github.federules.testkit.assertions.CallVerification;
import io.github.federules.testkit.assertions.DecisionAssert;
import io.github.federules.testkit.assertions.DifferenceAssert;
import io.github.federules.testkit.assertions.ExplainedAssert;
import io.github.federules.testkit.assertions.FaultsAssert;
import io.github.federules.testkit.assertions.FederulesAssertions;
import io.github.federules.validation.DossierSource;
import io.github.federules.validation.EligibilityValidators;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Sound values of the types that the modules hand in and out. */
final class Samples {

    private static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;
    private static final Dossier DOSSIER = Dossier.of(Applicant.unknown(), Operation.untitled());
    private static final Decision DECISION = FederEligibility.under(CALL).assess(DOSSIER);

    private static final LocalizedText TEXT = new LocalizedText("a", "b");
    private static final Inquiry INQUIRY =
            new Inquiry(Topic.CLIFF, "CLIFF", TEXT, Inquiry.Expectation.NONE, new Conclusion.Proved(TEXT));
    private static final Witness WITNESS = new Witness(List.of(DECISION), TEXT, true);

    private static final Map<Class<?>, Object> BY_TYPE = Map.ofEntries(
            entry(boolean.class, true),
            entry(int.class, 1),
            entry(long.class, 1L),
            entry(String.class, "1"),
            entry(byte[].class, new byte[] {'{', '}'}),
            entry(InputStream.class, InputStream.nullInputStream()),
            entry(LocalDate.class, LocalDate.of(2026, 1, 1)),
            entry(Locale.class, Locale.ENGLISH),
            entry(MonetaryAmount.class, euros("1.00")),
            entry(Collection.class, List.of()),
            entry(List.class, List.of()),
            entry(Set.class, Set.of()),
            entry(Map.class, Map.of()),
            entry(Optional.class, Optional.empty()),
            entry(OptionalLong.class, OptionalLong.empty()),
            entry(Figures.class, Figures.NONE),
            entry(Change.class, new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1.00"))),
            entry(Function.class, Function.identity()),
            entry(Supplier.class, (Supplier<Locale>) () -> Locale.ENGLISH),
            entry(Advisor.class, (Advisor) decision -> List.of()),
            entry(Applicant.class, Applicant.unknown()),
            entry(Question.class, Question.ROUNDING),
            entry(Call.class, CALL),
            entry(Regime.class, Regime.of("a", new LocalizedText("a", "b"))),
            entry(RegimeReader.class, RegimeReader.knowing(List.of())),
            entry(Catalogue.class, FederCalls.catalogue()),
            entry(Decision.class, DECISION),
            entry(Criterion.class, FederCalls.EXPLORES_AI),
            entry(Dossier.class, DOSSIER),
            entry(Law.class, CommonProvisions.of2021()),
            entry(LegalForms.class, FrenchLegalForm.nomenclature()),
            entry(Operation.class, Operation.untitled()),
            entry(Reading.class, CentRounding.DOWN),
            entry(Rule.class, Rule.MINIMUM_TOTAL_COST),
            entry(Submission.class, Submission.unknown()),
            entry(Track.class, Track.FUNDING),
            entry(CallRanking.class, FederEligibility.among(List.of(CALL))),
            entry(CommonProvisions.class, CommonProvisions.of2021()),
            entry(FederEligibility.class, FederEligibility.under(CALL)),
            entry(
                    FederEligibility.OperationStage.class,
                    FederEligibility.under(CALL).applicant(Applicant.unknown())),
            entry(
                    FederEligibility.DecisionStage.class,
                    FederEligibility.under(CALL).applicant(Applicant.unknown()).operation(Operation.untitled())),
            entry(CallReader.class, CallReader.of(List.of())),
            entry(DecisionRecord.class, DecisionRecord.of(DECISION)),
            entry(RecordDifferences.class, new RecordDifferences(List.of(), List.of())),
            entry(AcceptedCall.class, new AcceptedCall(CALL)),
            entry(AcceptedDossier.class, new AcceptedDossier(DOSSIER, CALL, Optional.empty())),
            entry(AcceptedRegime.class, new AcceptedRegime(Regime.of("a", TEXT), Optional.empty())),
            entry(Explanation.class, DECISION.explanation(Locale.ENGLISH)),
            entry(DecisionWriter.class, DecisionWriter.in(Locale.ENGLISH)),
            entry(CallForm.class, CallForm.of(CALL)),
            entry(FormWriter.class, FormWriter.in(Locale.ENGLISH)),
            entry(DossierReader.class, DossierReader.of(List.of(CALL), FrenchLegalForm.nomenclature())),
            entry(JsonGenerator.class, JsonMapper.shared().createGenerator(new StringWriter())),
            entry(JsonPositions.class, JsonPositions.of("1", List.of())),
            entry(RecordReader.class, RecordReader.of(List.of(), FrenchLegalForm.nomenclature())),
            entry(RefusalWriter.class, RefusalWriter.in(Locale.ENGLISH)),
            entry(RefusedDossier.class, new RefusedDossier(Optional.empty(), List.of())),
            entry(DossierSource.class, (DossierSource) () -> DOSSIER),
            entry(ConstraintValidatorFactory.class, NoValidators.INSTANCE),
            entry(
                    EligibilityValidators.class,
                    EligibilityValidators.knowing(FederCalls.catalogue(), NoValidators.INSTANCE)),
            entry(DmnExport.class, DmnExport.of(CALL)),
            entry(LocalizedText.class, TEXT),
            entry(Duration.class, Duration.ofSeconds(1)),
            entry(Consumer.class, (Consumer<LocalizedText>) text -> {}),
            entry(Certifier.class, Certifier.of(CALL)),
            entry(Certificate.class, Certificate.of(DECISION)),
            entry(Certification.class, new Certification(CALL, List.of(), List.of(), List.of())),
            entry(Witness.class, WITNESS),
            entry(CallComparison.class, CallComparison.of(CALL, CALL)),
            entry(
                    ComparedCalls.class,
                    new ComparedCalls(CALL, CALL, List.of(), List.of(), List.of(), INQUIRY, INQUIRY)),
            entry(Conclusion.class, new Conclusion.Proved(TEXT)),
            entry(Conclusion.Proved.class, new Conclusion.Proved(TEXT)),
            entry(Conclusion.Witnessed.class, new Conclusion.Witnessed(WITNESS)),
            entry(Conclusion.Undecided.class, new Conclusion.Undecided(TEXT)),
            entry(Conclusion.NotTried.class, new Conclusion.NotTried(TEXT)),
            entry(Inquiry.class, INQUIRY),
            entry(Budget.class, new Budget(List.of(), List.of())),
            entry(Answers.class, Answers.none()),
            entry(BudgetReader.class, BudgetReader.in(Locale.ENGLISH)),
            entry(CostNature.class, CostNature.STUDIES),
            entry(BudgetRow.class, new BudgetRow(2, CostNature.STUDIES, Map.of(), Answers.none())),
            entry(BudgetTable.class, emptyTable()),
            entry(Calls.class, Calls.any()),
            entry(Dossiers.class, Dossiers.under(CALL)),
            entry(CallAssert.class, FederulesAssertions.assertThat(CALL)),
            // No solver is asked about a call with a term that the model does not carry.
            entry(
                    DifferenceAssert.class,
                    FederulesAssertions.assertThat(CALL.with(LumpSum.of(new Clause("A1", "Invented."), euros("1.00"))))
                            .differsFrom(CALL)),
            entry(CallVerification.class, FederulesAssertions.verifyThat(CALL)),
            entry(DecisionAssert.class, FederulesAssertions.assertThat(DECISION)),
            entry(ExplainedAssert.class, FederulesAssertions.assertThat(CALL)),
            entry(FaultsAssert.class, FederulesAssertions.assertThatFaults(List.of())),
            entry(ThrowingCallable.class, (ThrowingCallable) () -> {}));

    private Samples() {}

    private static BudgetTable emptyTable() {
        try {
            return BudgetReader.in(Locale.ENGLISH).readTable(InputStream.nullInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object of(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return Optional.ofNullable(BY_TYPE.get(type))
                .orElseThrow(() -> new IllegalStateException("There is no sample of " + type.getName() + "."));
    }

    private enum NoValidators implements ConstraintValidatorFactory {
        INSTANCE;

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            throw new IllegalStateException("Nobody asks for " + type + ".");
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {}
    }
}
