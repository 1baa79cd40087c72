package io.github.federules.core.call;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallTextTest {

    private static final Clause L1 = new Clause("L1", "the words");

    @Test
    void a_call_that_says_everything_is_told_term_by_term() {
        assertThat(WholeCall.at(new AidRate.Fixed(Rate.percent("60"))).build().explain(Locale.ENGLISH))
                .isEqualTo("""
                Everything (whole-2026)
                Edition 2, in force from 1 January 2026 — example.org/whole
                Offers: workshops, funding

                Who may apply
                  A1. May benefit: local authority, association.
                    « The words of A1 »
                  A2. A public policy must be run: itself, by delegation.
                    « The words of A2 »

                The operation
                  O1. It must be declared that water is saved.
                    « The words of O1 »
                  O2. The operation takes from 12 to 36 months.
                    « The words of O2 »
                  O3. The operation takes place between 1 January 2026 and 31 December 2029.
                    « The words of O3 »

                Which costs are paid
                  C1. Paid at real cost: staff, studies.
                    « The words of C1 »
                  C2. Paid at real cost: digital equipment.
                    « The words of C2 »
                  C3. Staff costs are eligible from 20\u00a0% of a full-time equivalent.
                    « The words of C3 »
                  C4. Paid by a flat rate of 7\u00a0% of all direct costs, never at real cost: lodging, catering.
                    « The words of C4 »
                  C5. This flat rate gives at most €5,000.00.
                    « The words of C5 »
                  C4. The rate of this flat rate was calculated by a method of the authority.
                    « The words of C4 »
                  C6. A flat rate of 15\u00a0% of direct staff costs is paid.
                    « The words of C6 »
                  C7. Value added tax that cannot be recovered is eligible.
                    « The words of C7 »

                The total cost, net of VAT where nothing else is said
                  T1. The total cost, flat rates left out, must exceed €10,000.00.
                    « The words of T1 »
                  T2. The total cost, flat rates included, may not exceed €900,000.00.
                    « The words of T2 »

                Funding
                  F1. The aid is 60\u00a0% of the total eligible cost.
                    « The words of F1 »
                  F2. The aid is at most €300,000.00.
                    « The words of F2 »
                  F3. An operation whose aid is below €1,000.00 is refused.
                    « The words of F3 »
                  F4. The partners of an operation share out its aid, in proportion to the cost that each bears.
                    « The words of F4 »
                  F5. The applicant brings at least 20\u00a0% of the total eligible cost of its own.
                    « The words of F5 »
                  F6. All public aid together is at most €400,000.00.
                    « The words of F6 »

                The explanatory note
                  N1. An explanatory note must be sent.
                    « The words of N1 »
                  N2. The note must be sent electronically.
                    « The words of N2 »
                  N3. The note must be sent by 30 June 2026, 17:00, in Europe/Paris.
                    « The words of N3 »

                What the words leave open
                  R1. It is taken that amounts are rounded down to the cent. Another reading: amounts are rounded to the nearest cent (ROUNDING=HALF_UP).
                    « The words of R1 »

                Not judged, for people to look at
                  J1. Quality is not judged.
                    « The words of J1 »
                """);
    }

    @Test
    void a_rate_within_a_range_is_told() {
        assertThat(WholeCall.at(new AidRate.Within(Rate.percent("20"), Rate.percent("70")))
                        .build()
                        .explain(Locale.ENGLISH))
                .contains("""
                  F1. The authority sets the aid, from 20\u00a0% to 70\u00a0% of the total eligible cost.
                    « The words of F1 »
                """);
    }

    @Test
    void a_rate_of_each_kind_is_told() {
        assertThat(WholeCall.at(WholeCall.byKind()).build().explain(Locale.ENGLISH))
                .contains("""
                  F1. The aid is 50\u00a0% of the total eligible cost for: association.
                    « The words of F1 »
                  F1. The aid is 25\u00a0% of the total eligible cost for: local authority.
                    « The words of F1 »
                """);
    }

    @Test
    void a_rate_of_each_activity_is_told_and_that_there_is_no_other() {
        assertThat(WholeCall.at(WholeCall.byActivity()).build().explain(Locale.ENGLISH))
                .contains("""
                  F1. The aid is 45\u00a0% of the total eligible cost for: RESEARCH.
                    « The words of F1 »
                  F1. The aid is 25\u00a0% of the total eligible cost for: DEVELOPMENT.
                    « The words of F1 »
                  F7. The activity must be one of these.
                    « The words of F7 »
                """);
    }

    @Test
    void what_a_call_does_not_say_is_not_told() {
        assertThat(small().build().explain(Locale.ENGLISH)).isEqualTo("""
                A call (small)
                Edition 1
                Offers: funding

                Which costs are paid
                  L1. Paid at real cost: studies.
                    « the words »
                """);
    }

    @Test
    void each_way_to_say_a_term_is_told_as_it_is() {
        String told = small().minimumCost(L1, euros("10.00"))
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .lasting(L1, 0, 36)
                .deadline(L1, LocalDate.of(2025, 3, 14))
                .build()
                .explain(Locale.ENGLISH);
        assertThat(told)
                .contains("The total cost, flat rates included, must reach €10.00.")
                .contains("Paid by a flat rate of 15\u00a0% of direct staff costs, never at real cost: travel.")
                .contains("The operation takes at most 36 months.")
                .contains("The last day to send the note is 13 March 2025, in Europe/Paris.");
        assertThat(small().maximumCost(L1, euros("20.00"))
                        .minimumCost(exceeding("10.00"))
                        .build()
                        .explain(Locale.ENGLISH))
                .contains("The total cost, flat rates included, must exceed €10.00.")
                .contains("The total cost, flat rates included, may not exceed €20.00.");
    }

    @Test
    void the_laws_above_a_call_are_named() {
        assertThat(small().under(law("EU 2021/1060"))
                        .under(law("FR 2022-608"))
                        .build()
                        .explain(Locale.ENGLISH))
                .contains("\nChecked against: EU 2021/1060, FR 2022-608\n");
    }

    @Test
    void natures_are_told_in_the_same_order_however_they_were_given() {
        Clause clause = new Clause("A", "…");
        LocalizedText text = new LocalizedText("Un appel", "A call");
        Call one = Call.builder("call", text)
                .pays(clause, CostNature.STUDIES, CostNature.STAFF)
                .build();
        Call other = Call.builder("call", text)
                .pays(clause, CostNature.STAFF, CostNature.STUDIES)
                .build();
        assertThat(one.explain(Locale.ENGLISH)).isEqualTo(other.explain(Locale.ENGLISH));
    }

    @Test
    void no_text_of_a_call_steers_a_terminal() {
        String bell = "bell\u0007";
        Clause clause = new Clause(bell, bell);
        LocalizedText text = new LocalizedText(bell, bell);
        Call call = Call.builder(bell, text)
                .edition(new Edition(bell, Optional.empty(), bell))
                .pays(clause, CostNature.STUDIES)
                .aid(clause, new AidRate.ByActivity(Map.of(Activity.of(bell), Rate.percent("50")), clause))
                .notJudged(clause, text)
                .under(law(bell))
                .build();
        assertThat(call.explain(Locale.ENGLISH))
                .doesNotContain("\u0007")
                .contains("Not judged")
                .contains("bell\ufffd (bell\ufffd)");
    }

    @Test
    void two_thousand_characters_of_a_quote_are_told() {
        String quote = "x".repeat(2000);
        assertThat(quoting(quote)).contains("« " + quote + " »");
        assertThat(quoting(quote + "x")).contains("« " + quote + "… »");
    }

    private static String quoting(String quote) {
        return Call.builder("small", new LocalizedText("Un appel", "A call"))
                .pays(new Clause("L1", quote), CostNature.STUDIES)
                .build()
                .explain(Locale.ENGLISH);
    }

    private static CallBuilder small() {
        return Call.builder("small", new LocalizedText("Un appel", "A call")).pays(L1, CostNature.STUDIES);
    }

    private static MinimumCost exceeding(String amount) {
        return new MinimumCost(new Bound(euros(amount), L1), true, true);
    }

    private static Law law(String id) {
        return new Law() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<LocatedFault> faultsOf(Call call) {
                return List.of();
            }
        };
    }
}
