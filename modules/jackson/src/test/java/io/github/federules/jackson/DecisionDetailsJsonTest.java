package io.github.federules.jackson;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.json.JsonText;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a decision that few decisions have. */
class DecisionDetailsJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Applicant COMMUNE = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);

    @Test
    void the_aid_is_written_for_each_body_that_bears_costs() {
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("300.00")))
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withPartner("Syndicat"));
        Dossier dossier = Dossier.of(COMMUNE.joinedBy(Party.of("Syndicat", BeneficiaryKind.SYNDICAT_MIXTE)), operation);
        // Half of 400.00 is 200.00: 150.00 of 300.00, and 50.00 of 100.00.
        assertThat(written(half().sharedOut(A1), dossier).get("aidShares").toString())
                .isEqualTo("[{\"partner\":\"Commune\",\"eligibleCost\":{\"amount\":\"300.00\",\"currency\":\"EUR\"},"
                        + "\"aid\":{\"amount\":\"150.00\",\"currency\":\"EUR\"}},"
                        + "{\"partner\":\"Syndicat\",\"eligibleCost\":{\"amount\":\"100.00\",\"currency\":\"EUR\"},"
                        + "\"aid\":{\"amount\":\"50.00\",\"currency\":\"EUR\"}}]");
        assertThat(written(half(), dossier).has("aidShares")).isFalse();
    }

    @Test
    void costs_are_written_with_their_rate_and_those_in_no_part_of_the_aid_with_0() {
        CallBuilder call = Call.builder("each", TEXT)
                .pays(A1, CostNature.STUDIES, CostNature.TRAVEL)
                .aid(AidIntensity.of(A1, Value.of(Rate.percent("50")))
                        .of(Base.of(CostNature.STUDIES))
                        .ofEach());
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, euros("100.00")).withPartner("Syndicat"))
                .with(CostLine.of(CostNature.TRAVEL, euros("30.00")));
        Dossier dossier = Dossier.of(COMMUNE.joinedBy(Party.of("Syndicat", BeneficiaryKind.SYNDICAT_MIXTE)), operation);

        assertThat(written(call, dossier).get("aidParts").toString())
                .isEqualTo("[{\"of\":\"STUDIES\",\"party\":\"applicant.members[0]\","
                        + "\"base\":{\"amount\":\"100.00\",\"currency\":\"EUR\"},\"rate\":\"0.5\","
                        + "\"amount\":{\"amount\":\"50.00\",\"currency\":\"EUR\"},\"clause\":\"A1\"},"
                        + "{\"base\":{\"amount\":\"30.00\",\"currency\":\"EUR\"},\"rate\":\"0\","
                        + "\"amount\":{\"amount\":\"0.00\",\"currency\":\"EUR\"}}]");
    }

    @Test
    void a_finding_says_that_its_clause_is_no_quotation() {
        Dossier dossier = Dossier.of(COMMUNE, Operation.untitled());
        CallBuilder summarised = half().minimumCost(Clause.summary("A2", "usual practice"), euros("1.00"));

        assertThat(written(half(), dossier).toString()).doesNotContain("isSummary");
        assertThat(written(summarised, dossier).get("findings").toString())
                .contains("\"clause\":\"A2\",\"quote\":\"usual practice\",\"isSummary\":true");
    }

    @Test
    void decisions_under_several_calls_are_written_in_their_order_behind_the_id() {
        Dossier dossier = Dossier.of(COMMUNE, Operation.untitled());
        List<Decision> decisions = List.of(
                Assessor.of(half().build()).assess(dossier),
                Assessor.of(Call.builder("other", TEXT).build()).assess(dossier));
        String json =
                JsonText.of(text -> DecisionWriter.in(Locale.ENGLISH).writeRanked(Optional.of("D-1"), decisions, text));
        assertThat(json).startsWith("{\"id\":\"D-1\",\"calls\":[{\"call\":\"half\",");
        JsonNode calls = MAPPER.readTree(json).get("calls");
        assertThat(calls).extracting(each -> each.get("call").stringValue()).containsExactly("half", "other");
    }

    @Test
    void the_reason_of_an_open_verdict_is_written_in_the_language_asked_for() {
        // 20,000.00 and any of 41 times 1,000.00: one more than the persons in doubt that are tried.
        Operation operation = Operation.untitled().with(CostLine.of(CostNature.STUDIES, euros("20000.00")));
        for (int i = 0; i < 41; i++) {
            operation = operation.with(CostLine.staff("Agent " + i, euros("1000.00")));
        }
        CallBuilder call = half().staffMinimum(A1, fte("0.20"))
                .minimumCost(A1, euros("20000.01"))
                .maximumCost(A1, euros("20999.99"));
        Dossier dossier = Dossier.of(COMMUNE, operation);
        Decision decision = Assessor.of(call.build()).assess(dossier);
        assertThat(written(call, dossier)
                        .get("tracks")
                        .get("FUNDING")
                        .get("reason")
                        .stringValue())
                .isEqualTo(decision.funding().reason().orElseThrow().english());
        assertThat(written(half(), dossier).get("tracks").get("FUNDING").has("reason"))
                .isFalse();
    }

    @Test
    void half_a_surrogate_pair_in_the_name_of_a_track_becomes_a_visible_mark() {
        CallBuilder call = half().offers(Track.of("LOAN\ud800"), TEXT);
        assertThat(written(call, Dossier.of(COMMUNE, Operation.untitled()))
                        .get("tracks")
                        .has("LOAN\ufffd"))
                .isTrue();
    }

    @Test
    void several_rankings_follow_each_other() {
        Dossier dossier = Dossier.of(COMMUNE, Operation.untitled());
        List<Decision> decisions = List.of(Assessor.of(half().build()).assess(dossier));
        String json = JsonText.of(text -> {
            text.writeStartArray();
            DecisionWriter.in(Locale.ENGLISH).writeRanked(Optional.empty(), decisions, text);
            DecisionWriter.in(Locale.ENGLISH).writeRanked(Optional.of("D-2"), decisions, text);
            text.writeEndArray();
        });
        assertThat(MAPPER.readTree(json))
                .hasSize(2)
                .extracting(each -> each.has("id"))
                .containsExactly(false, true);
    }

    @Test
    void a_stated_fact_that_nothing_looks_at_is_written_with_its_place_and_label() {
        Dossier dossier = Dossier.of(Applicant.unknown().recoveringVat(true), Operation.untitled());
        JsonNode notices = written(half(), dossier).get("notices");
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).get("path").stringValue()).isEqualTo("applicant.recoversVat");
        assertThat(notices.get(0).get("label").stringValue()).contains("VAT");
    }

    @Test
    void a_null_is_refused_by_the_name_of_the_parameter() {
        DecisionWriter writer = DecisionWriter.in(Locale.ENGLISH);
        Decision decision = Assessor.of(half().build()).assess(Dossier.of(COMMUNE, Operation.untitled()));
        assertNamed("decision", () -> writer.toJson(null));
        assertNamed("json", () -> writer.write(decision, null));
        JsonText.of(text -> {
            assertNamed("decision", () -> writer.write(null, text));
            assertNamed("id", () -> writer.writeRanked(null, List.of(), text));
            assertNamed("decisions", () -> writer.writeRanked(Optional.empty(), null, text));
            assertNamed("decisions", () -> writer.writeRanked(Optional.empty(), Collections.singletonList(null), text));
            assertNamed("dossier", () -> DossierWriter.write(null, text));
        });
        assertNamed("json", () -> writer.writeRanked(Optional.empty(), List.of(), null));
        assertNamed("dossier", () -> DossierWriter.toJson((Dossier) null));
        assertNamed("json", () -> DossierWriter.write(decision.dossier(), null));
    }

    private static void assertNamed(String parameter, ThrowingCallable use) {
        assertThatNullPointerException().isThrownBy(use).withMessage(parameter);
    }

    private static CallBuilder half() {
        return Call.builder("half", TEXT)
                .offersFunding()
                .pays(A1, CostNature.STAFF, CostNature.STUDIES)
                .aid(A1, Rate.percent("50"));
    }

    private static JsonNode written(CallBuilder call, Dossier dossier) {
        Decision decision = Assessor.of(call.build()).assess(dossier);
        return MAPPER.readTree(DecisionWriter.in(Locale.ENGLISH).toJson(decision));
    }
}
