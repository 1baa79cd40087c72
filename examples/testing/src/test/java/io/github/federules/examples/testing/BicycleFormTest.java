package io.github.federules.examples.testing;

import static io.github.federules.examples.testing.BicycleCall.BICYCLES_2026;
import static io.github.federules.testkit.assertions.FederulesAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederEligibility;
import io.github.federules.testkit.arbitraries.Dossiers;
import io.github.federules.testkit.arbitraries.Facts;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties of the form: nothing that an applicant types is lost on its way to the decision. */
class BicycleFormTest {

    private static final Dossiers ALONE = Dossiers.under(BICYCLES_2026).ofMaxPartners(0);

    @Provide
    Arbitrary<BicycleForm> eligible() {
        return ALONE.eligible().map(BicycleForm::showing);
    }

    @Provide
    Arbitrary<Dossier> drafts() {
        return ALONE.eligible();
    }

    @Provide
    Arbitrary<BicycleForm> typed() {
        Arbitrary<String> kinds = Arbitraries.of("", "ASSOCIATION", "LOCAL_AUTHORITY");
        Arbitrary<String> amounts = Facts.amounts().map(amount -> Euros.format(amount, Locale.FRENCH));
        Arbitrary<String> shares = Facts.shares().map(share -> share.toString().replace('.', ','));
        return Combinators.combine(kinds, amounts, shares)
                .as((kind, amount, share) -> new BicycleForm(
                        "Les Pédales", kind, List.of(new TypedCost("STAFF", "Monitrice", share, amount)), ""));
    }

    @Property(tries = 200)
    void the_form_of_an_eligible_applicant_is_eligible(@ForAll("eligible") BicycleForm form) {
        assertThat(decision(form.toDossier())).isEligible();
    }

    @Property(tries = 200)
    void a_draft_that_is_shown_and_sent_unchanged_gets_the_same_aid(@ForAll("drafts") Dossier draft) {
        Dossier sent = BicycleForm.showing(draft).toDossier();

        assertThat(decision(sent).funding()).isEqualTo(decision(draft).funding());
    }

    @Property(tries = 200)
    void a_form_is_shown_again_as_it_was_typed(@ForAll("typed") BicycleForm form) {
        BicycleForm again = BicycleForm.showing(form.toDossier());

        assertThat(again.toDossier()).isEqualTo(form.toDossier());
        assertThat(again.costs().get(0).amount()).isEqualTo(form.costs().get(0).amount());
    }

    private static Decision decision(Dossier dossier) {
        return FederEligibility.under(BICYCLES_2026).assess(dossier);
    }
}
