package io.github.federules.core.rule;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.dossier.PolicyRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Clause L1 = new Clause("L1", "the words of the call");
    private static final Figures FIGURES = new Figures.Role(PolicyRole.NONE);
    private static final List<Change> CHANGES = List.of(new Change.RaiseShare(List.of("1"), fte("0.20")));

    @Test
    void findings_that_differ_in_any_part_are_not_equal() {
        Finding finding = finding(Rule.MINIMUM_AID, Outcome.FAILED, L1, FIGURES, CHANGES);
        assertThat(finding(Rule.MINIMUM_AID, Outcome.FAILED, L1, FIGURES, CHANGES))
                .isEqualTo(finding)
                .hasSameHashCodeAs(finding);
        assertThat(List.of(
                        finding(Rule.PUBLIC_AID, Outcome.FAILED, L1, FIGURES, CHANGES),
                        finding(Rule.MINIMUM_AID, Outcome.UNKNOWN, L1, FIGURES, CHANGES),
                        finding(Rule.MINIMUM_AID, Outcome.FAILED, new Clause("L2", L1.quote()), FIGURES, CHANGES),
                        finding(Rule.MINIMUM_AID, Outcome.FAILED, L1, Figures.NONE, CHANGES),
                        finding(Rule.MINIMUM_AID, Outcome.FAILED, L1, FIGURES, List.of())))
                .doesNotContain(finding);
        // Neither has a remedy.
        assertThat(finding(Rule.MINIMUM_AID, Outcome.PASSED, L1, FIGURES, List.of()))
                .isNotEqualTo(finding(Rule.MINIMUM_AID, Outcome.UNKNOWN, L1, FIGURES, List.of()));
    }

    @Test
    void findings_of_other_rules_outcomes_and_clauses_are_spread_over_a_table() {
        Finding finding = finding(Rule.MINIMUM_AID, Outcome.FAILED, L1, FIGURES, CHANGES);
        assertThat(List.of(
                        finding(Rule.PUBLIC_AID, Outcome.FAILED, L1, FIGURES, CHANGES),
                        finding(Rule.MINIMUM_AID, Outcome.FAILED, new Clause("L2", L1.quote()), FIGURES, CHANGES)))
                .extracting(Finding::hashCode)
                .doesNotContain(finding.hashCode());
    }

    @Test
    void only_a_rule_that_failed_has_a_remedy() {
        assertThat(finding(Rule.MINIMUM_AID, Outcome.FAILED, L1, FIGURES, CHANGES)
                        .remedy())
                .map(Remedy::options)
                .contains(CHANGES);
        assertThat(finding(Rule.MINIMUM_AID, Outcome.PASSED, L1, FIGURES, CHANGES)
                        .remedy())
                .isEmpty();
    }

    @Test
    void the_language_of_a_sentence_must_be_given() {
        Finding finding = finding(Rule.MINIMUM_AID, Outcome.PASSED, L1, FIGURES, CHANGES);
        assertThatNullPointerException().isThrownBy(() -> finding.message(null)).withMessage("locale");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("fr");
    }

    @Test
    void a_detail_must_have_figures() {
        Finding finding = finding(Rule.MINIMUM_AID, Outcome.PASSED, L1, null, CHANGES);
        assertThatNullPointerException().isThrownBy(finding::figures).withMessage("detail.figures()");
    }

    private static Finding finding(
            Rule rule, Outcome outcome, Clause clause, @Nullable Figures figures, List<Change> changes) {
        Optional<Remedy> remedy = changes.isEmpty() ? Optional.empty() : Optional.of(new Remedy(changes, false, false));
        return Finding.of(rule, outcome, clause, new Known(figures, remedy));
    }

    private record Known(@Nullable Figures figures, Optional<Remedy> remedy) implements Finding.Detail {

        @Override
        public List<String> places() {
            return List.of("submission");
        }

        @Override
        public String message(@Nullable Locale locale) {
            return String.valueOf(locale);
        }
    }
}
