package io.github.federules.assurance.opinions.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.RandomDossiers;
import io.github.federules.certify.Certificate;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A checker in Python, which shares nothing with the library, takes every certificate and no mutant of one. */
@Tag("evidence")
class CertificateCheckerTest {

    private static final Path SAMPLES = Path.of("..", "..", "examples", "dossiers", "batch.jsonl");
    private static final Path CHECKER = Path.of("src", "test", "python", "check_certificate.py");
    private static final int MOST_LINES = 500;
    private static final long SEED = 20261129;
    private static final int EACH = 12;
    private static final String NOTHING = "nothing is claimed";
    private static final String VALID = "valid";
    private static final String OTHER_CALL =
            "rejected: the dossier or the decision is under another call, or another edition";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_checker_has_fewer_than_500_lines_and_imports_the_standard_library_alone() throws IOException {
        List<String> lines = Files.readAllLines(CHECKER);

        assertThat(lines).hasSizeLessThan(MOST_LINES);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("import ") || line.startsWith("from "))
                .containsExactly("import json", "import sys", "from decimal import Decimal");
    }

    @Test
    void every_certificate_of_a_sample_dossier_is_valid() throws IOException {
        try (Checker checker = Checker.start()) {
            for (Decision decision : samples()) {
                assertThat(checker.check(Certified.of(decision)))
                        .as(decision.dossier().id().orElseThrow())
                        // D-012 seeks no funding.
                        .isEqualTo(decision.dossier().id().orElseThrow().equals("D-012") ? NOTHING : VALID);
            }
        }
    }

    @Test
    void every_certificate_of_a_random_dossier_is_valid_or_claims_nothing() throws IOException {
        Map<String, Integer> valid = new TreeMap<>();
        List<String> rejected = new ArrayList<>();
        try (Checker checker = Checker.start()) {
            for (ExportedCall model : models()) {
                for (Dossier dossier : RandomDossiers.of(model, SEED, EACH)) {
                    for (Dossier each : List.of(dossier, withoutEverySecondShare(dossier))) {
                        Decision decision = model.assessor().assess(each);
                        String answer = checker.check(Certified.of(decision));
                        boolean isCarried = Certificate.of(decision).isCarried();
                        if (!answer.equals(isCarried ? VALID : NOTHING)) {
                            rejected.add(model.name() + ": " + answer + " "
                                    + Certified.of(decision).line());
                        }
                        valid.merge(model.call().id(), isCarried ? 1 : 0, Integer::sum);
                    }
                }
            }
        }

        assertThat(rejected).isEmpty();
        // As many calls as the model carries: CertifiedCallsPageTest names the terms that it does not.
        assertThat(valid.values().stream().filter(count -> count > 0).count()).isGreaterThan(20);
    }

    @Test
    void every_mutant_of_the_certificate_of_a_sample_dossier_is_rejected() throws IOException {
        List<String> accepted = new ArrayList<>();
        int mutants = 0;
        try (Checker checker = Checker.start()) {
            for (Decision decision : samples()) {
                if (!Certificate.of(decision).isCarried()) {
                    continue;
                }
                for (Map.Entry<String, Certified> mutant :
                        new Mutants(Certified.of(decision)).all().entrySet()) {
                    mutants++;
                    if (!checker.check(mutant.getValue()).startsWith("rejected: ")) {
                        accepted.add(decision.dossier().id().orElseThrow() + ": " + mutant.getKey());
                    }
                }
            }
        }

        assertThat(accepted).isEmpty();
        assertThat(mutants).isGreaterThan(1000);
    }

    @Test
    void a_certificate_of_another_dossier_or_another_call_is_rejected() throws IOException {
        List<Certified> samples = samples().stream().map(Certified::of).toList();
        Certified first = samples.get(0);
        Certified second = samples.get(1);
        String otherCap = first.call().replace("250000.00", "250000.01");
        try (Checker checker = Checker.start()) {
            assertThat(checker.check(first.withCertificate(second.certificate())))
                    .startsWith("rejected: ");
            assertThat(checker.check(new Certified(first.dossier(), otherCap, first.decision(), first.certificate())))
                    .isEqualTo("rejected: maximum-aid is another");
        }
    }

    // D-001 is eligible on FUNDING, and every finding is met: 48,000.00 + 22,000.00 + 15% of 48,000.00 = 77,200.00, 60%
    // of it.
    @ParameterizedTest
    @ValueSource(strings = {"APPLICANT_KIND", "POLICY_ROLE", "AI_PURPOSE", "SUBMISSION_SENT", "SUBMISSION_DEADLINE"})
    void an_eligible_track_beside_a_finding_that_failed_or_is_open_is_rejected(String rule) throws IOException {
        Certified right = Certified.of(samples().get(0));
        try (Checker checker = Checker.start()) {
            assertThat(checker.check(right)).isEqualTo(VALID);
            for (String outcome : List.of("FAILED", "UNKNOWN")) {
                ObjectNode decision = (ObjectNode) JSON.readTree(right.decision());
                finding(decision, rule).put("outcome", outcome);

                assertThat(checker.check(right.withDecision(decision.toString())))
                        .isEqualTo("rejected: FUNDING is eligible, but " + rule + " is not met");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "PASSEDX", "passed"})
    void an_unknown_outcome_of_a_finding_is_rejected(String outcome) throws IOException {
        Certified right = Certified.of(samples().get(0));
        try (Checker checker = Checker.start()) {
            for (String rule : List.of("APPLICANT_KIND", "AI_PURPOSE")) {
                ObjectNode decision = (ObjectNode) JSON.readTree(right.decision());
                finding(decision, rule).put("outcome", outcome);

                assertThat(checker.check(right.withDecision(decision.toString())))
                        .isEqualTo("rejected: an unknown outcome: " + outcome);
            }
        }
    }

    // On a track of which nothing is claimed, and on funding.
    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void an_unknown_verdict_is_rejected(int place) throws IOException {
        Certified right = Certified.of(samples().get(place));
        ObjectNode decision = (ObjectNode) JSON.readTree(right.decision());
        decision.get("tracks").forEach(track -> ((ObjectNode) track).put("verdict", "ELIGIBLEX"));
        try (Checker checker = Checker.start()) {
            assertThat(checker.check(right)).isIn(VALID, NOTHING);
            assertThat(checker.check(right.withDecision(decision.toString())))
                    .isEqualTo("rejected: an unknown verdict: ELIGIBLEX");
        }
    }

    // The dossier seeks workshops, too, which its kind of applicant decides as well.
    @Test
    void another_track_that_is_eligible_beside_a_finding_on_every_track_is_rejected() throws IOException {
        Decision decision = samples().get(0);
        Dossier dossier = decision.dossier().withSeeks(Set.of(Track.FUNDING, Track.of("WORKSHOPS")));
        Certified right = Certified.of(FederEligibility.under(decision.call()).assess(dossier));
        try (Checker checker = Checker.start()) {
            assertThat(checker.check(right)).isEqualTo(VALID);
            assertThat(checker.check(withVerdictOnFunding(right, "APPLICANT_KIND")))
                    .isEqualTo("rejected: WORKSHOPS is eligible, but APPLICANT_KIND is not met");
            // A minimum of costs decides funding alone.
            assertThat(checker.check(withVerdictOnFunding(right, "MINIMUM_TOTAL_COST")))
                    .startsWith("rejected: ")
                    .doesNotContain("WORKSHOPS");
        }
    }

    // D-012 seeks workshops alone, so that its certificate claims nothing about amounts.
    @Test
    void a_track_without_amounts_that_is_eligible_beside_a_finding_that_failed_is_rejected() throws IOException {
        Certified right = Certified.of(samples().stream()
                .filter(decision -> decision.dossier().id().orElseThrow().equals("D-012"))
                .findFirst()
                .orElseThrow());
        ObjectNode decision = (ObjectNode) JSON.readTree(right.decision());
        finding(decision, "APPLICANT_KIND").put("outcome", "FAILED");
        try (Checker checker = Checker.start()) {
            assertThat(checker.check(right)).isEqualTo(NOTHING);
            assertThat(checker.check(right.withDecision(decision.toString())))
                    .isEqualTo("rejected: WORKSHOPS is eligible, but APPLICANT_KIND is not met");
        }
    }

    // Its steps are followed, but the maximum of the call is 250,000.00.
    @Test
    void an_aid_over_the_maximum_of_the_call_is_rejected_whatever_its_steps_say() throws IOException {
        Certified right = samples().stream()
                .map(Certified::of)
                .filter(each -> each.decision().contains("\"aid\":{\"amount\":\"250000.00\""))
                .findFirst()
                .orElseThrow();
        ObjectNode certificate = (ObjectNode) JSON.readTree(right.certificate());
        ObjectNode aid = step(certificate, "computed-aid");
        aid.set("is", JSON.readTree("[\"+\",\"share-of-total\",[\"-\",\"maximum-aid\",\"maximum-aid\"]]"));
        aid.set("values", step(certificate, "share-of-total").get("values"));
        BigDecimal cents = new BigDecimal(aid.at("/values/0").asString());
        String decision = right.decision()
                .replace("250000.00", cents.movePointLeft(2).setScale(2).toString());
        try (Checker checker = Checker.start()) {
            assertThat(checker.check(right)).isEqualTo(VALID);
            assertThat(checker.check(right.withDecision(decision).withCertificate(certificate.toString())))
                    .isEqualTo("rejected: the aid is more than the rate and the maximum of the call give");
        }
    }

    private static ObjectNode step(ObjectNode certificate, String name) {
        return (ObjectNode) StreamSupport.stream(certificate.get("steps").spliterator(), false)
                .filter(each -> each.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Certified withVerdictOnFunding(Certified right, String failed) {
        ObjectNode decision = (ObjectNode) JSON.readTree(right.decision());
        ((ObjectNode) decision.at("/tracks/FUNDING")).put("verdict", "INELIGIBLE");
        finding(decision, failed).put("outcome", "FAILED");
        return right.withDecision(decision.toString());
    }

    private static ObjectNode finding(ObjectNode decision, String rule) {
        return (ObjectNode) StreamSupport.stream(decision.get("findings").spliterator(), false)
                .filter(each -> each.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_decision_on_another_dossier_or_under_another_call_or_edition_is_rejected() throws IOException {
        Certified right = Certified.of(samples().get(0));
        try (Checker checker = Checker.start()) {
            assertThat(checker.check(right.withDecision(right.decision().replace("\"D-001\"", "\"D-002\""))))
                    .isEqualTo("rejected: the decision is on another dossier");
            assertThat(checker.check(
                            right.withDecision(right.decision().replace("\"call\":\"hdf-ai-2025\"", "\"call\":\"c\""))))
                    .isEqualTo(OTHER_CALL);
            assertThat(checker.check(
                            right.withDecision(right.decision().replace("\"edition\":\"1\"", "\"edition\":\"2\""))))
                    .isEqualTo(OTHER_CALL);
        }
    }

    // Each call as it is in force, and under the reading that is furthest from it.
    private static List<ExportedCall> models() {
        List<ExportedCall> models = new ArrayList<>();
        for (Call call : ExportedCall.calls()) {
            List<ExportedCall> all = ExportedCall.of(call);
            models.add(all.get(0));
            models.add(all.get(all.size() - 1));
        }
        return models;
    }

    private static List<Decision> samples() throws IOException {
        DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature());
        List<Decision> decisions = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLES)) {
            AcceptedDossier accepted = (AcceptedDossier) reader.read(line);
            decisions.add(FederEligibility.under(accepted.call()).assess(accepted.dossier()));
        }
        return decisions;
    }

    private static Dossier withoutEverySecondShare(Dossier dossier) {
        List<CostLine> lines = new ArrayList<>();
        for (CostLine line : dossier.operation().costLines()) {
            boolean isKept = lines.size() % 2 == 0;
            lines.add(isKept ? line : withoutShare(line));
        }
        return dossier.withOperation(dossier.operation().withCostLines(lines));
    }

    private static CostLine withoutShare(CostLine line) {
        return new CostLine(
                line.id(),
                line.nature(),
                line.label(),
                line.person(),
                Fact.unknown(),
                line.amount(),
                line.vat(),
                line.partner(),
                line.answers(),
                line.quantity(),
                line.open());
    }
}
