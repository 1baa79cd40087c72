package io.github.federules.jackson;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.Under;
import io.github.federules.core.value.Value;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a call is the call. */
class WrittenCallTest {

    private static final Call BUILT_IN = FederCalls.HAUTS_DE_FRANCE_AI_2025;
    private static final CallReader READER = CallReader.of(List.of(CommonProvisions.of2021()));
    private static final Call READ_BACK = readBack(BUILT_IN);
    private static final DecisionWriter DECISIONS = DecisionWriter.in(Locale.FRENCH);

    static Stream<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../examples/dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @Test
    void the_first_call_is_read_back_equal_and_in_the_same_order() {
        assertThat(READ_BACK).isEqualTo(BUILT_IN).isNotSameAs(BUILT_IN);
        // Records do not look at the order of maps, but texts and the readings do.
        assertThat(List.copyOf(READ_BACK.costs().eligible().keySet()))
                .isEqualTo(List.copyOf(BUILT_IN.costs().eligible().keySet()));
        assertThat(READ_BACK.everyReading()).isEqualTo(BUILT_IN.everyReading());
    }

    @Test
    void every_field_of_a_call_is_read_back() throws IOException {
        CallResult read = READER.read(Files.readString(Path.of("src/test/resources/every-field.json")));
        Call call = ((AcceptedCall) read).call();
        assertThat(readBack(call)).isEqualTo(call);
        // A kind of term that is not in the file may get lost unnoticed. RegimesOfCallsTest has a call under a regime.
        assertThat(call.terms().stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        kinds(Term.class).filter(kind -> kind != Under.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WrittenCallTest::kinds)
                : Stream.of(type);
    }

    @Test
    void a_term_that_a_call_does_not_have_is_left_out() {
        Call call =
                Call.builder("small", new LocalizedText("Un appel", "A call")).build();
        assertThat(CallWriter.toJson(call))
                .contains(
                        "\"tracks\":[{\"track\":\"FUNDING\"}]",
                        "\"applicants\":{}",
                        "\"funding\":{}",
                        "\"submission\":{}",
                        "\"inForce\":[]")
                .doesNotContain("\"laws\"", "\"flatRates\"");
    }

    @Test
    void each_form_of_a_rate_is_read_back() {
        Clause clause = new Clause("C1", "words");
        Rate rate = Rate.percent("50");
        Condition isAssociation =
                Condition.applicant(Condition.where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION")));
        List<Value<Rate>> forms = List.of(
                Value.of(rate),
                Value.within(Rate.percent("20"), rate),
                Value.when(isAssociation, rate),
                Value.when(isAssociation, rate).otherwise(Rate.percent("20")),
                Value.sum(rate).plus(isAssociation, rate).atMost(Rate.percent("70")));
        // Amounts and points alone are so much for each unit of a number.
        assertThat(forms.stream().<Class<?>>map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds(Value.class)
                        .filter(kind -> kind != Value.Times.class)
                        .toList());
        for (Value<Rate> form : forms) {
            Call call = Call.builder("rates", new LocalizedText("Taux", "Rates"))
                    .beneficiaries(clause, BeneficiaryKind.ASSOCIATION)
                    .aid(clause, form)
                    .build();
            assertThat(readBack(call)).isEqualTo(call);
        }
    }

    @Test
    void half_a_surrogate_pair_in_a_criterion_becomes_a_visible_mark() {
        LocalizedText text = new LocalizedText("f", "e");
        Call call = Call.builder("marks", text)
                .declaration(
                        new Clause("C1", "words"),
                        "FISH",
                        Criterion.yesNo("FISHING\ud800", Subject.OPERATION, text),
                        text)
                .build();
        assertThat(CallWriter.toJson(call))
                .contains("\"criterion\":\"FISHING\ufffd\"", "\"that\":{\"FISHING\ufffd\":true}");
    }

    @Test
    void clauses_stand_before_the_terms_that_cite_them() {
        assertThat(CallWriter.toJson(BUILT_IN))
                .startsWith("{\"id\":\"hdf-ai-2025\",\"edition\":{\"version\":\"1\",")
                .containsSubsequence(
                        "\"clauses\":{", "\"C5\":\"coût total minimum de 70 000 € HT\"", "\"applicants\":{");
    }

    @Test
    void fifteen_dossiers_are_in_the_examples() throws IOException {
        assertThat(dossiers()).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void the_samples_get_the_same_decision_under_the_call_that_was_read(Path file) throws IOException {
        decides_alike(Files.readString(file));
    }

    @Test
    void one_id_with_other_words_cannot_be_written() {
        Call call = Call.builder("two-words", new LocalizedText("Deux", "Two"))
                .pays(new Clause("C1", "personnel"), CostNature.STAFF)
                .aid(new Clause("C1", "60 %"), Rate.percent("60"))
                .build();

        assertThatThrownBy(() -> CallWriter.toJson(call))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The clause C1 has the words \"60 %\" and the words \"personnel\"");
    }

    @Test
    void a_nature_under_another_clause_between_two_keeps_its_place() {
        Clause a = new Clause("A", "a");
        Clause b = new Clause("B", "b");
        Call call = Call.builder("places", new LocalizedText("Places", "Places"))
                .pays(a, CostNature.TRAINING)
                .pays(b, CostNature.STAFF)
                .pays(a, CostNature.STUDIES)
                .maximumPublicAid(b, euros("1.10"))
                .build();

        Call read = readBack(call);

        assertThat(List.copyOf(read.costs().eligible().keySet()))
                .containsExactly(CostNature.TRAINING, CostNature.STAFF, CostNature.STUDIES);
        assertThat(read.funding().maximumPublicAid()).contains(Limit.maximumPublicAid(b, euros("1.10")));
    }

    static void decides_alike(String json) {
        AcceptedDossier one = accepted(json, BUILT_IN);
        AcceptedDossier other = accepted(json, READ_BACK);
        String expected = DECISIONS.toJson(FederEligibility.under(BUILT_IN).assess(one.dossier()));

        String decision = DECISIONS.toJson(FederEligibility.under(READ_BACK).assess(other.dossier()));

        assertThat(decision).isEqualTo(expected);
        assertThat(FederEligibility.under(READ_BACK).assess(other.dossier()).explain(Locale.ENGLISH))
                .isEqualTo(
                        FederEligibility.under(BUILT_IN).assess(one.dossier()).explain(Locale.ENGLISH));
    }

    private static AcceptedDossier accepted(String json, Call call) {
        DossierResult result =
                DossierReader.of(List.of(call), FrenchLegalForm.nomenclature()).read(json);
        assertThat(result).isInstanceOf(AcceptedDossier.class);
        return (AcceptedDossier) result;
    }

    private static Call readBack(Call call) {
        CallResult result = READER.read(CallWriter.toJson(call));
        assertThat(result).isInstanceOf(AcceptedCall.class);
        return ((AcceptedCall) result).call();
    }
}
