package io.github.federules.examples.registers;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.SharedCriteria.SIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.feder.FederEligibility;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The code of docs/how-to/facts-from-registers.md, with answers that were written by hand. */
class RegistersTest {

    private static final Clause A1 = new Clause("A1", "PME au sens européen, numérique ou textile");
    private static final Criterion ACTIVITY = Criterion.coded(
            "ACTIVITY", Subject.PARTY, new LocalizedText("Activité principale", "Main activity"), "nace");
    private static final Criterion POPULATION = Criterion.number(
            "POPULATION",
            Subject.APPLICANT,
            new LocalizedText("Nombre d'habitants de la commune", "Inhabitants of the commune"),
            0,
            Criterion.GREATEST_NUMBER);

    private static final List<RegisteredEnterprise> ENTERPRISES = RegisteredEnterprise.read(text("enterprises.json"));
    private static final Party SME = ENTERPRISES.get(0).asParty(ACTIVITY);
    private static final Party LARGER = ENTERPRISES.get(1).asParty(ACTIVITY);
    private static final Party COMMUNE = ENTERPRISES.get(2).asParty(ACTIVITY);

    @Test
    void the_legal_category_and_the_activity_are_those_of_the_register() {
        assertThat(SME.legalForm().orElseThrow().code()).isEqualTo("5710");
        assertThat(SME.answers().to("ACTIVITY").find()).contains(Answer.of("6202A"));
        assertThat(COMMUNE.kind().is(BeneficiaryKind.LOCAL_AUTHORITY)).isTrue();
    }

    @Test
    void the_size_of_an_sme_stays_unknown_and_a_larger_enterprise_is_large() {
        assertThat(SME.answers().to("SIZE").find()).isEmpty();
        assertThat(LARGER.answers().to("SIZE").find()).contains(Answer.of("LARGE"));
        assertThat(COMMUNE.answers().to("SIZE").find()).isEmpty();
    }

    @Test
    void a_decision_lists_the_size_as_missing_until_the_applicant_states_it() {
        Decision decision = decide(SME);
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactly("applicant.answers.SIZE");
        assertThat(decide(SME.answering(SIZE, Answer.of("SMALL"))).funding().verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(decide(LARGER).funding().verdict()).isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_field_that_the_register_leaves_out_or_a_code_that_nobody_knows_stays_unknown() {
        String answer =
                "{\"results\": [{\"siren\": \"900000004\", \"nom_complet\": \"X\", \"nature_juridique\": \"1234\"}]}";
        Party party = RegisteredEnterprise.read(answer).get(0).asParty(ACTIVITY);
        assertThat(party).isEqualTo(Party.unknown().withName("X"));
        assertThat(RegisteredEnterprise.read("{\"results\": [], \"total_results\": 0}"))
                .isEmpty();
    }

    @Test
    void the_population_of_a_commune_is_that_of_the_file() {
        Communes communes = Communes.read(new StringReader(text("communes.csv")));
        RegisteredEnterprise commune = ENTERPRISES.get(2);
        Applicant applicant = Applicant.of(COMMUNE);
        Answer inhabitants = commune.commune().flatMap(communes::population).orElseThrow();
        assertThat(applicant
                        .answering(POPULATION, inhabitants)
                        .lead()
                        .answers()
                        .to("POPULATION")
                        .find())
                .contains(Answer.of(640));
        assertThat(communes.population("99003")).isEmpty();
    }

    @Test
    void a_file_with_a_wrong_line_is_refused_with_its_number() {
        assertThatThrownBy(() -> Communes.read(new StringReader("code,name,population\n99001,A,6 40\n")))
                .hasMessage("The population of 99001 is 6 40, but must be a whole number of digits alone."
                        + " Correct line 2.");
        assertThatThrownBy(() -> Communes.read(new StringReader("code,name,population\n99001,A,6\n99001,B,7\n")))
                .hasMessage("The commune 99001 comes twice. Remove line 3, or the one before.");
    }

    private static Decision decide(Party applicant) {
        Call call = Call.builder("workshops-2027", new LocalizedText("Ateliers 2027", "Workshops 2027"))
                .asks(A1, SIZE)
                .asks(A1, ACTIVITY)
                .requires(
                        A1,
                        "SME",
                        applicant(where(SIZE).in("MICRO", "SMALL", "MEDIUM")),
                        new LocalizedText("PME", "SME"))
                .requires(
                        A1, "BRANCH", applicant(where(ACTIVITY).in("13", "62")), new LocalizedText("branche", "branch"))
                .pays(A1, CostNature.STUDIES)
                .aid(A1, Rate.percent("50"))
                .build();
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("10000.00"));
        return FederEligibility.under(call).assess(Dossier.of(Applicant.of(applicant), operation));
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(RegistersTest.class.getClassLoader().getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
