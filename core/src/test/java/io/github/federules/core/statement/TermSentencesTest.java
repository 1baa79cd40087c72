package io.github.federules.core.statement;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Regime;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.Under;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each form of a term in words, as the explanation of a call states it. */
class TermSentencesTest {

    private static final Clause A = new Clause("A", "words");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, text("Vert", "Green"));
    private static final Criterion LARGE = Criterion.yesNo("LARGE", Subject.PARTY, text("Grande", "Large"));
    private static final Condition IS_GREEN = where(GREEN).isYes();
    private static final String ONLY_WHERE_GREEN = "  A. This holds only where the answer to “Green” is yes.";
    private static final String OF_EACH =
            "  A. This applies to each participating organisation, including the applicant.";

    private static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }

    private static CallBuilder call() {
        return Call.builder("call", text("Appel", "Call")).pays(A, CostNature.STUDIES, CostNature.STAFF);
    }

    private static List<String> lines(CallBuilder call) {
        return call.build().explain(Locale.ENGLISH).lines().toList();
    }

    @Test
    void a_regime_is_stated_with_where_it_applies_and_to_which_bodies() {
        Regime regime = Regime.of("de-minimis", text("Règlement", "De minimis regulation"));
        String under =
                "  A. The call comes under the regime “De minimis regulation”, whose terms hold besides its own.";

        assertThat(lines(call().under(A, regime))).contains(under).doesNotContain(ONLY_WHERE_GREEN);
        assertThat(lines(call().asks(A, GREEN, LARGE)
                        .under(
                                Under.of(A, regime.title())
                                        .onlyWhen(IS_GREEN)
                                        .ofParties(where(LARGE).isYes()),
                                List.of(regime))))
                .containsSubsequence(
                        under,
                        ONLY_WHERE_GREEN,
                        "  A. Its terms on each participating organisation hold only for those of which this holds:"
                                + " the answer to “Large” is yes.");
    }

    @Test
    void a_statement_to_declare_is_asked_by_itself_only_if_the_question_has_other_words() {
        String asked = "  A. The application states: Green";

        assertThat(lines(call().declaration(A, "IS_GREEN", GREEN, GREEN.question())))
                .contains("  A. The applicant must declare that Green.")
                .doesNotContain(asked);
        assertThat(lines(call().declaration(A, "IS_GREEN", GREEN, text("il est vert", "it is green"))))
                .contains("  A. The applicant must declare that it is green.", asked);
    }

    @Test
    void what_the_authority_establishes_is_required_and_nothing_that_the_applicant_declares() {
        LocalizedText favours = text("le jury est favorable", "the jury is in favour");
        Criterion opinion = Criterion.yesNo("OPINION", Subject.ASSESSMENT, favours);
        CallBuilder call =
                call().asks(A, opinion).requires(A, "OPINION", where(opinion).isYes(), favours);

        assertThat(lines(call))
                .contains(
                        "  A. To be established by the competent authority: the jury is in favour",
                        "  A. It is required that the jury is in favour.");
    }

    @Test
    void the_most_that_counts_for_the_aid_takes_nothing_from_what_is_retained() {
        Criterion rooms = Criterion.number("ROOMS", Subject.OPERATION, text("Chambres", "Rooms"), 1, 100);
        Limit most = Limit.of(A, Limit.Form.AID_UP_TO, Value.times(Bound.of(euros("15000.00")), rooms));
        CallBuilder call = call().asks(A, rooms)
                .aid(AidIntensity.of(A, Value.of(Rate.percent("50"))).withUpTo(most));

        assertThat(lines(call))
                .contains("  A. Amount that counts for the aid: at most €15,000.00 for each unit of “Rooms”.")
                .noneMatch(line -> line.contains("is not retained"));
        assertThat(call.build().explain(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .contains(
                        "  A. Montant sur lequel porte l'aide : au plus 15 000,00 € pour chaque unité de « Chambres ».");
    }

    @Test
    void natures_of_a_base_have_no_capital_letter_within_a_french_sentence() {
        CostNature studies = CostNature.of("SURVEYS", CostFamily.OPERATING, text("Études", "Surveys"));
        CostNature design = CostNature.of("DESIGN", CostFamily.OPERATING, text("Maîtrise d'œuvre", "Design"));
        Base engineering = Base.lines("ENGINEERING", studies, design);

        assertThat(engineering.label(Locale.FRENCH)).isEqualTo("dépenses de maîtrise d'œuvre, études");
        assertThat(engineering.label(Locale.ENGLISH)).isEqualTo("costs of Design, Surveys");
    }

    @Test
    void legal_forms_that_qualify_are_named_after_the_kinds_of_body_or_alone() {
        Beneficiaries associations = Beneficiaries.of(A, Set.of(BeneficiaryKind.ASSOCIATION));
        Beneficiaries nobody = Beneficiaries.of(A, Set.of());

        assertThat(lines(call().with(associations))).contains("  A. The call is open to: association.");
        assertThat(lines(call().with(associations.orOfLegalForms("73", "74"))))
                .contains(
                        "  A. The call is open to: association, and to legal forms whose code begins with: 73 or 74.");
        assertThat(lines(call().with(nobody.orOfLegalForms("73"))))
                .contains("  A. The call is open to legal forms whose code begins with: 73.");
    }

    @Test
    void a_lump_sum_is_stated_with_what_it_covers_where_it_is_paid_and_whether_each_body_gets_it() {
        LumpSum lumpSum = LumpSum.of(A, euros("1500.00"), CostNature.TRAVEL);
        LumpSum ofNothing = LumpSum.of(A, euros("1500.00"));

        assertThat(lines(call().lumpSum(lumpSum)))
                .contains("  A. Paid by a lump sum of €1,500.00, not at real cost: travel.")
                .doesNotContain(OF_EACH, ONLY_WHERE_GREEN);
        assertThat(lines(call().asks(A, GREEN)
                        .lumpSum(ofNothing.onlyWhen(IS_GREEN).ofEach())))
                .containsSubsequence("  A. A lump sum of €1,500.00 is added to the costs.", ONLY_WHERE_GREEN, OF_EACH);
    }

    @Test
    void a_flat_rate_is_stated_with_where_it_is_paid() {
        FlatRate flatRate = FlatRate.of(A, Rate.percent("15"), Base.STAFF);

        assertThat(lines(call().asks(A, GREEN).flatRate(flatRate.onlyWhen(IS_GREEN))))
                .containsSubsequence(
                        "  A. Indirect costs are covered by a flat rate of 15% of the direct staff costs.",
                        ONLY_WHERE_GREEN);
    }

    @Test
    void a_maximum_of_all_public_aid_says_whether_it_is_a_share_and_whether_the_aid_is_reduced() {
        assertThat(lines(call().aid(A, Rate.percent("50")).maximumPublicAid(A, euros("400000.00"))))
                .contains("  A. All public aid together must not exceed €400,000.00.");
        assertThat(lines(call().aid(A, Rate.percent("50"))
                        .limit(Limit.maximumPublicAid(A, euros("400000.00")).reducing())))
                .contains("  A. Ceiling: all public aid together, at most €400,000.00."
                        + " What is over it is taken from the aid.");
        assertThat(lines(call().aid(A, Rate.percent("50")).limit(share(Limit.Form.MAXIMUM_PUBLIC_AID, "80"))))
                .contains("  A. Limit: all public aid together, at most 80% of the total eligible cost.");
    }

    @Test
    void a_limit_that_is_not_met_exactly_is_more_or_less_than_it() {
        Limit.Edge strict = new Limit.Edge(Value.of(Bound.of(euros("500.00"))), true);
        Limit own = Limit.on(A, Base.OWN).atLeast(euros("500.00")).refusing("OWN", text("apport", "own money"));

        assertThat(lines(call().limit(own))).contains("  A. Limit: own money, at least €500.00.");
        assertThat(lines(call().limit(own.withLower(strict)))).contains("  A. Limit: own money, more than €500.00.");
        assertThat(lines(call().limit(Limit.on(A, Base.OWN)
                        .atMost(euros("500.00"))
                        .withUpper(strict)
                        .refusing("OWN", text("apport", "own money")))))
                .contains("  A. Limit: own money, less than €500.00.");
    }

    @Test
    void a_limit_that_is_usually_an_amount_may_be_a_share_and_the_other_way_round() {
        assertThat(lines(call().aid(A, Rate.percent("50")).limit(share(Limit.Form.MAXIMUM_AID, "40"))))
                .contains("  A. Ceiling: aid under the call, at most 40% of the total eligible cost."
                        + " What is over it is taken from the aid.");
        assertThat(lines(call().aid(A, Rate.percent("50")).limit(share(Limit.Form.MINIMUM_AID, "40"))))
                .contains("  A. Limit: aid under the call, at least 40% of the total eligible cost.");
        assertThat(lines(call().aid(A, Rate.percent("50"))
                        .limit(Limit.of(A, Limit.Form.OWN_CONTRIBUTION, Value.of(Bound.of(euros("500.00")))))))
                .contains("  A. Limit: own contribution, at least €500.00.");
    }

    private static Limit share(Limit.Form form, String percent) {
        return Limit.of(A, form, Value.of(Bound.of(Share.of(Rate.percent(percent), Base.TOTAL))));
    }

    @Test
    void a_multiple_that_depends_on_an_answer_is_stated_with_its_cases() {
        Value<Factor> factor = Value.when(IS_GREEN, Factor.of("2.5")).otherwise(Factor.of("2"));

        assertThat(lines(call().asks(A, GREEN)
                        .limit(Limit.on(A, Base.of(CostNature.STUDIES))
                                .atMost(Value.of(Bound.of(Share.of(factor, Base.STAFF))))
                                .reducing())))
                .contains("  A. Ceiling: costs of studies, at most (2.5 if the answer to “Green” is yes; otherwise 2)"
                        + " times the amount of the direct staff costs. What is over it is not retained.");
    }

    // Before midnight at the start of the day, so the last day is the one before.
    @Test
    void cut_off_days_are_stated_before_the_deadline() {
        LocalDate spring = LocalDate.of(2026, 3, 31);
        LocalDate autumn = LocalDate.of(2026, 9, 30);
        ZoneId zone = ZoneId.of("Europe/Paris");
        String last = "  A. The last day to submit the application is 29 September 2026 (time zone Europe/Paris).";

        assertThat(lines(call().deadline(Deadline.cutOffs(A, List.of(autumn, spring), zone))))
                .containsSubsequence("  A. The cut-off days are 31 March 2026, 30 September 2026.", last);
        assertThat(lines(call().deadline(A, autumn, zone))).contains(last).noneMatch(line -> line.contains("cut-off"));
    }
}
