package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.testkit.arbitraries.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form asks all that its call looks at, and nothing else: whoever answers it misses nothing, and states nothing in vain. */
class FormOfCallsTest {

    private static final CallReader READER =
            CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());

    static List<Call> calls() throws IOException {
        List<Call> calls = new ArrayList<>(FederCalls.all());
        for (String folder : List.of("", "conditional")) {
            try (Stream<Path> files = Files.list(Path.of("..", "..", "examples", "calls", folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".json")).toList()) {
                    calls.add(((AcceptedCall) READER.read(Files.readString(file))).call());
                }
            }
        }
        return calls;
    }

    @Test
    void the_form_of_a_call_is_a_schema_with_hints() {
        CallForm form = CallForm.of(FederCalls.HAUTS_DE_FRANCE_AI_2025);
        String schema = FormWriter.in(Locale.ENGLISH).schema(form);

        JsonNode share =
                new JsonMapper().readTree(schema).at("/properties/operation/properties/costLines/items/properties/fte");
        assertThat(share.get("title").stringValue()).isEqualTo("Share of a full-time equivalent (FTE)");
        assertThat(share.get("x-form"))
                .hasToString("{\"order\":8,\"answer\":\"SHARE\",\"by\":\"APPLICANT\",\"clauses\":[\"C8\"],"
                        + "\"track\":\"FUNDING\",\"natures\":[\"STAFF\"]}");
    }

    @Test
    void a_question_that_matters_under_a_condition_has_it_in_words_and_as_calls_write_it() {
        Clause clause = new Clause("A1", "emplois");
        LocalizedText text = new LocalizedText("Taille", "Size");
        Criterion large = Criterion.yesNo("LARGE", Subject.OPERATION, text);
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, text, 0, 9);
        Call call = Call.builder("c", text)
                .asks(clause, large)
                .asks(clause, jobs)
                .with(Requirement.of(
                                clause, Rule.of("JOBS"), Condition.where(jobs).atLeast(5), text)
                        .onlyWhen(Condition.where(large).isYes()))
                .build();

        JsonNode asked = new JsonMapper()
                .readTree(FormWriter.in(Locale.ENGLISH).schema(CallForm.of(call)))
                .at("/properties/operation/properties/answers/properties/JOBS");

        assertThat(asked.get("maximum").intValue()).isEqualTo(9);
        assertThat(asked.get("description").stringValue()).isEqualTo("A1. “emplois”");
        assertThat(asked.at("/x-form/when/condition")).hasToString("{\"LARGE\":true}");
        assertThat(asked.at("/x-form/when/words").stringValue()).contains("Size", "yes");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_dossier_that_answers_the_form_of_a_real_call_misses_nothing(Call call) {
        for (int seed = 0; seed < 20; seed++) {
            requireComplete(call, seed);
        }
    }

    @Property(tries = 500)
    void a_dossier_that_answers_the_form_of_a_drawn_call_misses_nothing(
            @ForAll("drawnCalls") Call call, @ForAll long seed) {
        requireComplete(call, seed);
    }

    private static void requireComplete(Call call, long seed) {
        CallForm form = CallForm.of(call);
        Decision decision = decided(form, seed, "").orElseThrow();

        assertThat(decision.missing()).isEmpty();
        assertThat(decision.tracks().values()).noneMatch(track -> track.verdict() == Verdict.INCOMPLETE);
        assertThat(decision.nextQuestions()).isEmpty();
        assertThat(decision.notices()).extracting(Notice::path).isEmpty();
        assertThat(schema(form).validate(new AnsweredForm(form, seed).json(), InputFormat.JSON))
                .isEmpty();
    }

    // A day of submission states that it was submitted, and a line without a person has one of its own.
    private static final Set<String> STATED_BY_OTHERS = Set.of(
            "submission.sent", "operation.costLines.person", "operation.costLines.partner", "applicant.members.name");

    @ParameterizedTest
    @MethodSource("calls")
    void each_question_of_a_real_call_can_change_the_decision(Call call) {
        CallForm form = CallForm.of(call);
        for (FormQuestion question : form.questions()) {
            boolean isRow = Set.of("nature", "amount", "quantity", "annualCost", "startsOn", "endsOn")
                    .contains(question.path().substring(question.path().lastIndexOf('.') + 1));
            if (!isRow && !STATED_BY_OTHERS.contains(question.path())) {
                assertThat(question.clauses()).as(question.path()).isNotEmpty();
                assertThat(IntStream.range(0, 300))
                        .as("%s under %s", question.path(), call.id())
                        .anyMatch(seed -> !decided(form, seed, question.path())
                                .map(FormOfCallsTest::outcome)
                                .equals(decided(form, seed, "").map(FormOfCallsTest::outcome)));
            }
        }
    }

    private static List<Object> outcome(Decision decision) {
        return List.of(
                decision.tracks(),
                decision.findings().stream().map(Finding::outcome).toList(),
                decision.costs(),
                decision.score(),
                decision.missing().stream().map(MissingFact::path).toList());
    }

    /** Where the condition of a question does not hold, leaving the question out leaves nothing open. */
    @Property(tries = 500)
    void a_question_is_missing_only_under_its_condition(@ForAll("drawnCalls") Call call, @ForAll long seed) {
        requireConditions(call, seed);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_question_of_a_real_call_is_missing_only_under_its_condition(Call call) {
        for (int seed = 0; seed < 20; seed++) {
            requireConditions(call, seed);
        }
    }

    private static void requireConditions(Call call, long seed) {
        CallForm form = CallForm.of(call);
        for (FormQuestion question : form.questions()) {
            question.when().ifPresent(when -> {
                Decision decision = decided(form, seed, question.path()).orElseThrow();
                if (decision.missing().stream().anyMatch(fact -> question.asksFor(fact.path()))) {
                    assertThat(outcome(when.condition(), decision))
                            .as("%s when %s", question.path(), when)
                            .isNotEqualTo(Outcome.FAILED);
                }
            });
        }
    }

    // A call that requires the condition, and nothing else.
    private static Outcome outcome(Condition condition, Decision decision) {
        Clause clause = new Clause("A1", "");
        LocalizedText text = new LocalizedText("a", "b");
        CallBuilder probe = Call.builder("probe", text);
        decision.call().asks().stream()
                .filter(criterion -> condition.toString().contains(criterion.code()))
                .forEach(criterion -> probe.asks(clause, criterion));
        decision.call().openQuestions().stream()
                .filter(question -> question.isOwn() && condition.toString().contains(question.name()))
                .forEach(question -> probe.leavesOpen(clause, question));
        Call call = probe.requires(clause, "PROBE", condition, text).build();
        return Assessor.of(call)
                .assessAsIfForThisCall(decision.dossier())
                .find(Rule.of("PROBE"))
                .orElseThrow()
                .outcome();
    }

    // Without an answer that its line must have, a dossier is refused.
    private static Optional<Decision> decided(CallForm form, long seed, String without) {
        String json = new AnsweredForm(form, seed, without).json();
        DossierResult read = DossierReader.of(Catalogue.of(List.of(form.call())), FrenchLegalForm.nomenclature())
                .read(json);
        return read instanceof AcceptedDossier accepted
                ? Optional.of(Assessor.of(form.call()).assess(accepted.dossier()))
                : Optional.empty();
    }

    private static Schema schema(CallForm form) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FormWriter.in(Locale.FRENCH).schema(form));
    }

    @Provide
    Arbitrary<Call> drawnCalls() {
        return Arbitraries.oneOf(Calls.any(), Calls.withCriteria(), Calls.withGeneralTerms());
    }
}
