package io.github.federules.core.call;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotJudgedTest {

    private static final NotJudged ALL =
            NotJudged.of(new Clause("J1", "the words"), new LocalizedText("La qualité", "The quality"));
    private static final Operation STUDIES = Operation.untitled().cost(CostNature.STUDIES, "Étude", euros(1));

    @Test
    void a_condition_concerns_every_dossier_unless_it_says_which() {
        assertThat(ALL.concerns(dossier(Applicant.unknown(), Operation.untitled())))
                .isTrue();
        assertThat(ALL.concerns(dossier(Applicant.unknown(), STUDIES))).isTrue();
    }

    @Test
    void a_condition_on_costs_concerns_dossiers_with_such_a_cost() {
        NotJudged onCosts = ALL.onCosts(CostNature.STUDIES, CostNature.TRAINING);
        assertThat(onCosts.concerns(dossier(Applicant.unknown(), STUDIES))).isTrue();
        assertThat(onCosts.concerns(dossier(Applicant.unknown(), STUDIES.cost(CostNature.TRAVEL, "Train", euros(1)))))
                .isTrue();
        assertThat(onCosts.concerns(
                        dossier(Applicant.unknown(), Operation.untitled().cost(CostNature.TRAVEL, "Train", euros(1)))))
                .isFalse();
        assertThat(onCosts.concerns(dossier(Applicant.unknown(), Operation.untitled())))
                .isFalse();
    }

    @Test
    void a_condition_of_bodies_concerns_dossiers_of_such_an_applicant_or_partner() {
        NotJudged ofBodies = ALL.ofBodies(BeneficiaryKind.ASSOCIATION);
        Applicant association = Applicant.of("a", BeneficiaryKind.ASSOCIATION);
        Applicant authority = Applicant.of("b", BeneficiaryKind.LOCAL_AUTHORITY);
        assertThat(ofBodies.concerns(dossier(association, STUDIES))).isTrue();
        assertThat(ofBodies.concerns(dossier(authority, STUDIES))).isFalse();
        assertThat(ofBodies.concerns(dossier(authority.joinedBy(Party.of("a", BeneficiaryKind.ASSOCIATION)), STUDIES)))
                .isTrue();
        assertThat(ofBodies.concerns(dossier(Applicant.unknown(), STUDIES))).isFalse();
        // The kind that a legal form makes probable counts, too.
        assertThat(ofBodies.concerns(dossier(Applicant.of("c", new Form(Certainty.PROBABLE)), STUDIES)))
                .isTrue();
        assertThat(ofBodies.concerns(dossier(Applicant.of("c", new Form(Certainty.REVIEW)), STUDIES)))
                .isFalse();
    }

    @Test
    void a_condition_on_costs_of_bodies_concerns_dossiers_with_both() {
        NotJudged both = ALL.onCosts(CostNature.STUDIES).ofBodies(BeneficiaryKind.ASSOCIATION);
        Applicant association = Applicant.of("a", BeneficiaryKind.ASSOCIATION);
        assertThat(both.concerns(dossier(association, STUDIES))).isTrue();
        assertThat(both.concerns(dossier(association, Operation.untitled()))).isFalse();
        assertThat(both.concerns(dossier(Applicant.unknown(), STUDIES))).isFalse();
    }

    private static Dossier dossier(Applicant applicant, Operation operation) {
        return Dossier.of(applicant, operation);
    }

    /** A form of an association. */
    private record Form(Certainty certainty) implements LegalForm {

        @Override
        public String code() {
            return "9220";
        }

        @Override
        public String label() {
            return "Association déclarée";
        }

        @Override
        public Optional<BeneficiaryKind> findKind() {
            return Optional.of(BeneficiaryKind.ASSOCIATION);
        }
    }
}
