package io.github.federules.examples.testing;

import static io.github.federules.examples.testing.BicycleCall.BICYCLES_2026;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederEligibility;
import io.github.federules.testkit.arbitraries.Dossiers;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties of every letter. */
class LetterTest {

    private static final Dossiers DOSSIERS = Dossiers.under(BICYCLES_2026);

    @Provide
    Arbitrary<Dossier> eligible() {
        return DOSSIERS.eligible();
    }

    @Provide
    Arbitrary<Dossier> incomplete() {
        return DOSSIERS.incomplete();
    }

    @Provide
    Arbitrary<Dossier> atBoundary() {
        return DOSSIERS.atBoundary();
    }

    @Property(tries = 200)
    void an_eligible_applicant_is_promised_an_amount(@ForAll("eligible") Dossier dossier) {
        assertThat(letter(dossier)).matches("Good news: the town will give you [0-9]{5}[.][0-9]{2} euros[.]");
    }

    @Property(tries = 200)
    void an_incomplete_applicant_is_asked_for_what_is_missing(@ForAll("incomplete") Dossier dossier) {
        assertThat(letter(dossier)).startsWith("Please tell us more: ").doesNotContain(": .");
    }

    @Property(tries = 200)
    void a_step_from_a_bound_the_letter_has_an_amount_within_the_bounds_or_an_apology(
            @ForAll("atBoundary") Dossier dossier) {
        assertThat(letter(dossier))
                .matches("Good news: the town will give you ([1-7][0-9]{4}[.][0-9]{2}|80000[.]00) euros[.]"
                        + "|We are sorry[.] .+");
    }

    private static String letter(Dossier dossier) {
        return Letter.firstLine(FederEligibility.under(BICYCLES_2026).assess(dossier));
    }
}
