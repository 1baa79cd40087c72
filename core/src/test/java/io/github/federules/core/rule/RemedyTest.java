package io.github.federules.core.rule;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.dossier.Fact;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemedyTest {

    private static final Change ADD = new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("1.00"));
    private static final String ADDED = "€1.00 of own contribution is missing to reach the minimum";

    @Test
    void texts_from_outside_are_shown_without_characters_that_control_a_terminal() {
        assertThat(message(new Change.RaiseShare(List.of("1\u202e", "2\n"), fte("0.20"))))
                .contains("on lines 1\ufffd, 2\ufffd does not reach a share of 20%");
        Body partner = new Body("applicant.members[0].kind", Optional.of("Partner\u001b"), Fact.unknown());
        assertThat(message(new Change.LeaveOutPartners(List.of(partner))))
                .contains("Partner\ufffd")
                .doesNotContain("\u001b");
    }

    @Test
    void missing_facts_do_not_matter_unless_the_remedy_says_so() {
        List<Change> options = List.of(ADD);
        assertThat(new Remedy(options, false).message(Locale.ENGLISH)).isEqualTo("Gap: " + ADDED + ".");
        assertThat(new Remedy(options, true).message(Locale.ENGLISH))
                .isEqualTo("Gap, whatever the missing facts turn out to be: " + ADDED + ".");
    }

    @Test
    void a_remedy_has_an_option() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Remedy(List.of(), false))
                .withMessageContaining("must have at least one");
    }

    @Test
    void ten_changes_that_are_enough_together_are_shown() {
        String ten = "Gap: together, " + String.join(" and ", Collections.nCopies(10, ADDED));
        assertThat(together(10)).isEqualTo(ten + ".");
        assertThat(together(11)).isEqualTo(ten + ", and 1 further gap of this kind.");
        assertThat(together(12)).isEqualTo(ten + ", and 2 further gaps of this kind.");
    }

    @Test
    void a_body_without_a_name_is_shown_by_its_place_and_without_one_as_the_applicant() {
        assertThat(message(leaveOut("applicant.members[2].kind"))).contains(": partner no. 3 without a name (");
        assertThat(message(leaveOut("applicant.kind"))).contains(": applicant without a name (");
    }

    private static Change leaveOut(String path) {
        return new Change.LeaveOutPartners(List.of(new Body(path, Optional.empty(), Fact.unknown())));
    }

    private static String together(int count) {
        return message(new Change.Together(Collections.nCopies(count, ADD)));
    }

    private static String message(Change change) {
        return Remedy.find(List.of(change), Figures.NONE).orElseThrow().message(Locale.ENGLISH);
    }
}
