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
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotJudgedTest {

    private static final NotJudged ALL =
            NotJudged.of(new Clause("J1", "the words"), new LocalizedText("La qualité", "The quality"));
    private static final Operation STUDIES = Operation.untitled().cost(CostNature.STUDIES, "Étude", euros(1));

    @Test
    void a_condition_concerns_every_dossier_unless_it_states_which() {
        assertThat(concerns(ALL, Applicant.unknown(), Operation.untitled())).isTrue();
        assertThat(concerns(ALL, Applicant.unknown(), STUDIES)).isTrue();
    }

    @Test
    void a_condition_on_costs_concerns_dossiers_with_such_a_cost() {
        NotJudged onCosts = ALL.onCosts(CostNature.STUDIES, CostNature.TRAINING);
        assertThat(concerns(onCosts, Applicant.unknown(), STUDIES)).isTrue();
        assertThat(concerns(onCosts, Applicant.unknown(), STUDIES.cost(CostNature.TRAVEL, "Train", euros(1))))
                .isTrue();
        assertThat(concerns(
                        onCosts, Applicant.unknown(), Operation.untitled().cost(CostNature.TRAVEL, "Train", euros(1))))
                .isFalse();
        assertThat(concerns(onCosts, Applicant.unknown(), Operation.untitled())).isFalse();
    }

    @Test
    void a_condition_of_bodies_concerns_dossiers_of_such_an_applicant_or_partner() {
        NotJudged ofBodies = ALL.ofBodies(BeneficiaryKind.ASSOCIATION);
        Applicant association = Applicant.of("a", BeneficiaryKind.ASSOCIATION);
        Applicant authority = Applicant.of("b", BeneficiaryKind.LOCAL_AUTHORITY);
        assertThat(concerns(ofBodies, association, STUDIES)).isTrue();
        assertThat(concerns(ofBodies, authority, STUDIES)).isFalse();
        assertThat(concerns(ofBodies, authority.joinedBy(Party.of("a", BeneficiaryKind.ASSOCIATION)), STUDIES))
                .isTrue();
        assertThat(concerns(ofBodies, Applicant.unknown(), STUDIES)).isFalse();
        // The kind that a legal form makes probable counts, too.
        assertThat(concerns(ofBodies, Applicant.of("c", new Form(Certainty.PROBABLE)), STUDIES))
                .isTrue();
        assertThat(concerns(ofBodies, Applicant.of("c", new Form(Certainty.REVIEW)), STUDIES))
                .isFalse();
    }

    @Test
    void a_condition_on_costs_of_bodies_concerns_dossiers_with_both() {
        NotJudged both = ALL.onCosts(CostNature.STUDIES).ofBodies(BeneficiaryKind.ASSOCIATION);
        Applicant association = Applicant.of("a", BeneficiaryKind.ASSOCIATION);
        assertThat(concerns(both, association, STUDIES)).isTrue();
        assertThat(concerns(both, association, Operation.untitled())).isFalse();
        assertThat(concerns(both, Applicant.unknown(), STUDIES)).isFalse();
    }

    @Test
    void a_condition_on_costs_concerns_nobody_where_no_funding_is_offered() {
        Call call = Call.builder("call", new LocalizedText("Appel", "Call"))
                .offers(Track.of("COACHING"), new LocalizedText("Accompagnement", "Coaching"))
                .notJudged(ALL.onCosts(CostNature.STUDIES))
                .notJudged(ALL)
                .build();

        assertThat(call.notJudged(Dossier.of(Applicant.unknown(), STUDIES))).containsExactly(ALL);
    }

    private static boolean concerns(NotJudged condition, Applicant applicant, Operation operation) {
        Call call = Call.builder("call", new LocalizedText("Appel", "Call"))
                .notJudged(condition)
                .build();
        return call.notJudged(Dossier.of(applicant, operation)).equals(List.of(condition));
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
