package io.github.federules.core.rule;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.dossier.PolicyRole;
import java.util.List;
import java.util.Locale;
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

    @Test
    void a_remedy_is_open_if_an_amount_that_the_rule_compared_is() {
        AmountRange sure = AmountRange.ofCents(1, 1);
        AmountRange open = AmountRange.ofCents(1, 2);
        assertThat(isOpen(new Figures.Amounts(sure, sure))).isFalse();
        assertThat(isOpen(new Figures.Amounts(open, sure))).isTrue();
        assertThat(isOpen(new Figures.Amounts(sure, open))).isTrue();
        assertThat(isOpen(new Figures.Amounts(open, open))).isTrue();
        assertThat(isOpen(FIGURES)).isFalse();
    }

    private static boolean isOpen(Figures figures) {
        return finding(Rule.MINIMUM_AID, Outcome.FAILED, L1, figures, CHANGES)
                .remedy()
                .orElseThrow()
                .amountsOpen();
    }

    private static Finding finding(
            Rule rule, Outcome outcome, Clause clause, @Nullable Figures figures, List<Change> changes) {
        return Finding.of(rule, outcome, clause, new Known(figures, changes));
    }

    private record Known(@Nullable Figures figures, List<Change> changes) implements Finding.Detail {

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
