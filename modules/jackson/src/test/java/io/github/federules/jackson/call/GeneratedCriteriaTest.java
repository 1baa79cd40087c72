package io.github.federules.jackson.call;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.DossierWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Whatever conditions a call has, they are written and read back, and so are the answers to them. */
class GeneratedCriteriaTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("Oui ?", "Yes?");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("MICRO", TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Criterion MAYOR = Criterion.yesNo("MAYOR", Subject.APPLICANT, TEXT);
    private static final Criterion GREEN =
            Criterion.yesNo("GREEN", Subject.OPERATION, TEXT).asChoice();
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 9);
    private static final Criterion SECTOR = Criterion.coded("SECTOR", Subject.OPERATION, TEXT, "nace");
    private static final Criterion QUALITY =
            Criterion.number("QUALITY", Subject.ASSESSMENT, TEXT, 5, Criterion.GREATEST_NUMBER);
    private static final List<Criterion> ASKED = List.of(SIZE, MAYOR, GREEN, JOBS, SECTOR, QUALITY);
    private static final Condition EACH = Condition.any(
            applicant(where(SIZE).in(Answer.of("MICRO"))),
            where(MAYOR).in(Answer.of(true)),
            where(GREEN).in(Answer.of(true)),
            where(JOBS).atLeast(5),
            where(SECTOR).in(Answer.of("01")),
            where(QUALITY).atLeast(10));

    private static final CallReader READER = CallReader.of(List.of());

    @Property(tries = 300)
    void what_is_written_is_read_back_equal_and_written_again_alike(@ForAll("calls") Call call) {
        String json = CallWriter.toJson(call);

        assertThat(READER.read(json)).isEqualTo(new AcceptedCall(call, call.warnings(), Optional.empty()));
        assertThat(CallWriter.toJson(((AcceptedCall) READER.read(json)).call())).isEqualTo(json);
        assertThat(JsonOfCalls.fits(json)).isTrue();
    }

    @Property(tries = 200)
    void a_dossier_is_read_back_and_decided_in_words(@ForAll("callsAndDossiers") Tuple2<Call, Dossier> each) {
        Call call = each.get1();
        Dossier dossier = each.get2();

        DossierResult read =
                DossierReader.of(List.of(call), FrenchLegalForm.nomenclature()).read(DossierWriter.toJson(dossier));
        Decision decision = FederEligibility.under(call).assess(dossier);

        assertThat(read).isEqualTo(new AcceptedDossier(dossier, call));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(DecisionWriter.in(locale).toJson(decision)).startsWith("{");
            assertThat(decision.explain(locale)).endsWith("\n");
            assertThat(call.explain(locale)).endsWith("\n");
        }
    }

    @Provide
    Arbitrary<Call> calls() {
        return Combinators.combine(conditions(2), conditions(2).optional(), values(2))
                .as(GeneratedCriteriaTest::call)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    // A condition may be impossible, or a case unreachable: there is no such call.
    private static Optional<Call> call(Condition that, Optional<Condition> when, Value<Rate> rate) {
        CallBuilder call = Call.builder("c", TEXT).pays(A1, CostNature.TRAVEL).aid(A1, rate);
        ASKED.forEach(criterion -> call.asks(A1, criterion));
        Requirement requirement = Requirement.of(A1, Rule.of("FIT"), that, TEXT);
        call.requires(when.map(requirement::onlyWhen).orElse(requirement)).requires(A1, "EACH", EACH, TEXT);
        try {
            return Optional.of(call.build());
        } catch (InvalidCallException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<Tuple2<Call, Dossier>> callsAndDossiers() {
        Arbitrary<Dossier> dossiers = Combinators.combine(
                        answers(SIZE, MAYOR),
                        answers(SIZE),
                        answers(GREEN, JOBS, SECTOR),
                        answers(QUALITY).optional())
                .as((lead, partner, operation, assessment) -> {
                    Applicant applicant = new Applicant(
                            Party.unknown().withAnswers(lead),
                            Applicant.unknown().policyRole(),
                            List.of(Party.unknown().withName("P").withAnswers(partner)),
                            Applicant.unknown().recoversVat());
                    Operation costs = Operation.untitled()
                            .with(CostLine.of(CostNature.TRAVEL, Euros.euros("1000.00"))
                                    .withId("1"))
                            .withAnswers(operation);
                    Dossier dossier = Dossier.of(applicant, costs).withCall("c");
                    return assessment.map(dossier::withAssessment).orElse(dossier);
                });
        return Combinators.combine(calls(), dossiers).as(Tuple::of);
    }

    private static Arbitrary<Answers> answers(Criterion... criteria) {
        Arbitrary<Map<String, Answer>> all = Arbitraries.just(Map.of());
        for (Criterion criterion : criteria) {
            all = Combinators.combine(all, answer(criterion).optional()).as((before, answer) -> {
                Map<String, Answer> more = new LinkedHashMap<>(before);
                answer.ifPresent(each -> more.put(criterion.code(), each));
                return more;
            });
        }
        return all.map(Answers::new);
    }

    private static Arbitrary<Answer> answer(Criterion criterion) {
        if (criterion.form() instanceof Criterion.Named named) {
            return Arbitraries.of(named.answers().keySet()).map(Answer::of);
        }
        if (criterion.form() instanceof Criterion.Counted counted) {
            return Arbitraries.longs()
                    .between(counted.from(), Math.min(counted.from() + 9, counted.to()))
                    .map(Answer::of);
        }
        return criterion.form() instanceof Criterion.Confirmed
                ? Arbitraries.of(true, false).map(Answer::of)
                : Arbitraries.of("01", "0111Z", "Z").map(Answer::of);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaf = Arbitraries.of(MAYOR, GREEN, JOBS, SECTOR, QUALITY, CommonCriteria.POLICY_ROLE)
                .flatMap(GeneratedCriteriaTest::conditionOn);
        return nested(depth, leaf, ofApplicant(1).map(Condition::applicant));
    }

    private static Arbitrary<Condition> ofApplicant(int depth) {
        Arbitrary<Condition> leaf = Arbitraries.of(SIZE, CommonCriteria.KIND, CommonCriteria.LEGAL_FORM, GREEN)
                .flatMap(GeneratedCriteriaTest::conditionOn);
        return nested(depth, leaf, leaf);
    }

    private static Arbitrary<Condition> nested(int depth, Arbitrary<Condition> leaf, Arbitrary<Condition> other) {
        Arbitrary<Condition> inner = Arbitraries.oneOf(leaf, other);
        for (int i = 0; i < depth; i++) {
            Arbitrary<List<Condition>> some = inner.list().ofMinSize(1).ofMaxSize(3);
            inner = Arbitraries.oneOf(
                    inner, some.map(Condition.All::new), some.map(Condition.Any::new), inner.map(Condition::not));
        }
        return inner;
    }

    private static Arbitrary<Condition> conditionOn(Criterion criterion) {
        Arbitrary<Condition> among = answer(criterion)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(answers -> new Condition.Answered(criterion.code(), answers));
        return criterion.form() instanceof Criterion.Counted
                ? Arbitraries.oneOf(
                        among,
                        Arbitraries.longs().between(0, 9).map(where(criterion)::atLeast),
                        Arbitraries.longs().between(0, 9).map(where(criterion)::atMost))
                : among;
    }

    private static Arbitrary<Value<Rate>> values(int depth) {
        Arbitrary<Value<Rate>> constants =
                Arbitraries.of("0", "1.5", "10").map(Rate::percent).map(Value::of);
        if (depth == 0) {
            return constants;
        }
        Arbitrary<Value<Rate>> inner = Arbitraries.oneOf(constants, values(depth - 1));
        Arbitrary<Value<Rate>> cases = Combinators.combine(
                        Combinators.combine(conditions(1), inner)
                                .as((when, is) -> new Value.Case<Rate>(when, is))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        inner.optional())
                .as(Value.Cases::new);
        Arbitrary<Value<Rate>> sums = Combinators.combine(
                        Combinators.combine(conditions(1).optional(), inner)
                                .as((when, is) -> new Value.Addend<Rate>(when, is))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        inner.optional())
                .as(Value.Sum::new);
        return Arbitraries.oneOf(cases, sums);
    }
}
