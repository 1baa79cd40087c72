package io.github.federules.jackson;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Answer;
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
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederEligibility;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The amounts that count for the aid, and those of each party, with what they are compared with. */
class ReasonedAmountsJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LocalizedText TITLE = new LocalizedText("Un appel", "A call");
    private static final Clause A1 = new Clause("A1", "words");
    private static final Clause A2 = new Clause("A2", "the costs that count");
    private static final Criterion EMPLOYEES = Criterion.number(
            "EMPLOYEES", Subject.APPLICANT, new LocalizedText("Effectif", "Number of employees"), 0, 9999);

    private static CallBuilder call() {
        return Call.builder("c", TITLE).offersFunding().pays(A1, CostNature.STUDIES);
    }

    private static Decision decided(CallBuilder call, Applicant applicant, CostLine... lines) {
        return FederEligibility.under(call.build())
                .assess(Dossier.of(applicant, Operation.titled("Projet").withCostLines(List.of(lines))));
    }

    private static CostLine studies(String amount) {
        return CostLine.of(CostNature.STUDIES, euros(amount));
    }

    private static JsonNode written(Decision decision) {
        return MAPPER.readTree(DecisionWriter.in(Locale.ENGLISH).toJson(decision));
    }

    private static Decision counted() {
        Value<Bound> most = Value.when(where(EMPLOYEES).atMost(9), Bound.of(euros("50000.00")))
                .otherwise(Bound.of(euros("200000.00")));
        CallBuilder call = call().asks(A1, EMPLOYEES)
                .aid(AidIntensity.of(A1, Value.of(Rate.percent("50")))
                        .withUpTo(Limit.of(A2, Limit.Form.AID_UP_TO, most)));
        return decided(call, Applicant.unknown().answering(EMPLOYEES, Answer.of(9)), studies("250000.00"));
    }

    @Test
    void the_costs_that_count_for_the_aid_are_written_as_a_reduction_of_their_own_kind() {
        JsonNode reduction = written(counted()).at("/reductions/0");

        assertThat(reduction.get("on").stringValue()).isEqualTo("TOTAL");
        assertThat(reduction.get("label").stringValue()).isEqualTo("total eligible cost");
        assertThat(reduction.get("kind").stringValue()).isEqualTo("AID_BASE");
        assertThat(reduction.get("clause").stringValue()).isEqualTo("A2");
        assertThat(reduction.at("/before/amount").stringValue()).isEqualTo("250000.00");
        assertThat(reduction.at("/limit/amount").stringValue()).isEqualTo("50000.00");
        // 250,000.00 - 50,000.00
        assertThat(reduction.at("/amount/amount").stringValue()).isEqualTo("200000.00");
        assertThat(reduction.get("message").stringValue())
                .isEqualTo(
                        "Total eligible cost: €50,000.00 of €250,000.00 counted for the aid (A2, since the answer to “Number of"
                                + " employees” is at most 9).");
    }

    @Test
    void a_record_keeps_the_costs_that_count_and_its_disclosure_states_them() {
        DecisionRecord record = DecisionRecord.of(counted());

        assertThat(record.decision().reductions()).singleElement().satisfies(reduction -> {
            assertThat(reduction.kind()).isEqualTo(Reduction.Target.AID_BASE);
            assertThat(reduction.label()).isEqualTo(new LocalizedText("coût total éligible", "total eligible cost"));
        });
        assertThat(record.disclosure(Locale.ENGLISH).orElseThrow().operations().lines())
                .anySatisfy(
                        line -> assertThat(line)
                                .contains(
                                        "Amount counted for the aid: €50,000.00; Total eligible cost: €50,000.00 of €250,000.00"));
    }

    @Test
    void a_limit_of_each_party_has_both_bounds_and_the_amount_of_each() {
        Limit share = Limit.on(A2, Base.TOTAL)
                .atLeast(Share.of(Rate.percent("10"), Base.TOTAL).ofAllParties())
                .withUpper(new Limit.Edge(
                        Value.of(Bound.of(
                                Share.of(Rate.percent("70"), Base.TOTAL).ofAllParties())),
                        false))
                .refusing("SHARE", TITLE)
                .ofEach();
        Applicant applicant = Applicant.of(Party.unknown().withName("A"))
                .joinedBy(Party.unknown().withName("B"));
        JsonNode figures = written(decided(
                        call().aid(A1, Rate.percent("50")).limit(share),
                        applicant,
                        studies("90.00"),
                        studies("10.00").withPartner("B")))
                .at("/findings/0/figures");

        assertThat(least(figures, "/required")).isEqualTo("10.00");
        assertThat(least(figures, "/allowed")).isEqualTo("70.00");
        assertThat(least(figures, "/actual")).isEqualTo("90.00");
        assertThat(figures.at("/parties/0/party").stringValue()).isEqualTo("applicant");
        assertThat(least(figures, "/parties/0/actual")).isEqualTo("90.00");
        assertThat(figures.at("/parties/1/party").stringValue()).isEqualTo("applicant.members[0]");
        assertThat(least(figures, "/parties/1/required")).isEqualTo("10.00");
        assertThat(least(figures, "/parties/1/allowed")).isEqualTo("70.00");
        assertThat(least(figures, "/parties/1/actual")).isEqualTo("10.00");
    }

    private static String least(JsonNode figures, String range) {
        return figures.at(range + "/least/amount").stringValue();
    }
}
