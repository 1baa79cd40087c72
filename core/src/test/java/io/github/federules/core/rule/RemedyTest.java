package io.github.federules.core.rule;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.fact.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemedyTest {

    private static final Change ADD = new Change.OfAmount(Change.Kind.ADD_OWN_FUNDS, euros("1.00"));
    private static final String ADDED = "€1.00 in own contribution to reach the minimum";

    @Test
    void texts_from_outside_are_shown_without_characters_that_control_a_terminal() {
        assertThat(message(new Change.RaiseShare(List.of("1\u202e", "2\n"), fte("0.20"))))
                .contains("on lines 1\ufffd, 2\ufffd does not reach a share of 20%");
        Change hostile = new Change.RaiseShare(List.of("1\u202e"), fte("0.20"));
        assertThat(message(new Change.Together(List.of(hostile, share(2, "0.20")))))
                .contains("on lines 1\ufffd, 2 reached");
        Body partner = new Body(1, Optional.of("Partner\u001b"), Fact.unknown());
        assertThat(message(new Change.LeaveOutPartners(List.of(partner))))
                .contains("Partner\ufffd")
                .doesNotContain("\u001b");
    }

    @Test
    void missing_facts_do_not_matter_unless_the_remedy_says_so() {
        List<Change> options = List.of(ADD);
        assertThat(new Remedy(options, false, false).message(Locale.ENGLISH)).isEqualTo("Gap: " + ADDED + ".");
        assertThat(new Remedy(options, true, false).message(Locale.ENGLISH))
                .isEqualTo("Gap, whatever the missing facts turn out to be: " + ADDED + ".");
    }

    @Test
    void costs_that_are_missing_below_a_minimum_that_must_be_exceeded_are_missing_to_exceed_it() {
        Change other = new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("1.01"));
        Change staff = new Change.OfAmount(Change.Kind.ADD_STAFF_COST, euros("1.01"));
        List<Change> options = List.of(other, staff, new Change.Together(List.of(share(1, "0.20"), staff)));
        assertThat(new Remedy(options, false, true).message(Locale.ENGLISH))
                .isEqualTo("Gap: €1.01 in eligible costs other than staff to exceed the minimum; or €1.01 in"
                        + " eligible direct staff costs, for an additional person, to exceed the minimum; or several gaps"
                        + " that only close together: the person on line 1 does not reach a share of 20% of a full-time"
                        + " equivalent (FTE) and €1.01 in eligible direct staff costs, for an additional person, to exceed"
                        + " the minimum.");
        assertThat(new Remedy(options, false, true).message(Locale.FRENCH))
                .contains("1,01\u00a0€ de dépenses éligibles hors frais de personnel pour dépasser le minimum")
                .contains("pour une personne supplémentaire, pour dépasser le minimum")
                .doesNotContain("atteindre le minimum");
        assertThat(new Remedy(options, false, false).message(Locale.FRENCH)).doesNotContain("dépasser");
    }

    @Test
    void another_change_is_worded_the_same_beside_a_minimum_that_must_be_exceeded() {
        assertThat(Change.Kind.values())
                .filteredOn(kind -> kind != Change.Kind.ADD_OTHER_COST && kind != Change.Kind.ADD_STAFF_COST)
                .allSatisfy(kind -> {
                    List<Change> options = List.of(new Change.OfAmount(kind, euros("1.01")));
                    assertThat(new Remedy(options, false, true).message(Locale.ENGLISH))
                            .isEqualTo(new Remedy(options, false, false).message(Locale.ENGLISH));
                });
        List<Change> partners = List.of(unnamed(3));
        assertThat(new Remedy(partners, false, true).message(Locale.ENGLISH))
                .isEqualTo(new Remedy(partners, false, false).message(Locale.ENGLISH));
    }

    @Test
    void a_remedy_has_an_option() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Remedy(List.of(), false, false))
                .withMessageContaining("must have at least one");
    }

    @Test
    void changes_of_several_kinds_that_are_enough_together_are_listed() {
        assertThat(message(new Change.Together(List.of(ADD, share(1, "0.20")))))
                .isEqualTo("Gap: several gaps that only close together: " + ADDED
                        + " and the person on line 1 does not reach a share of 20% of a full-time equivalent (FTE).");
        assertThat(message(new Change.Together(List.of(share(1, "0.20"), share(2, "0.25")))))
                .contains("several gaps that only close together: ", "of 20%", "of 25%");
    }

    @Test
    void ten_persons_whose_shares_are_enough_together_are_shown_and_the_others_counted() {
        String ten = "Gap: the condition would be met if each of the persons on lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10";
        String end = " reached a share of 20% of a full-time equivalent (FTE).";
        assertThat(shares(10)).isEqualTo(ten + end);
        assertThat(shares(11)).isEqualTo(ten + ", and 1 additional person," + end);
        assertThat(shares(12)).isEqualTo(ten + ", and 2 additional persons," + end);
    }

    @Test
    void fifty_partners_to_leave_out_are_named_and_the_others_counted() {
        assertThat(leaveOut(50)).contains("Partner 50").doesNotContain("additional");
        assertThat(leaveOut(51)).doesNotContain("Partner 51").endsWith("; and 1 further body.");
        assertThat(leaveOut(52)).endsWith("; and 2 further bodies.");
    }

    @Test
    void a_body_without_a_name_is_shown_by_its_place_and_without_one_as_the_applicant() {
        assertThat(message(unnamed(3))).contains(": partner no. 3 without a name (");
        assertThat(message(unnamed(0))).contains(": applicant without a name (");
    }

    private static Change unnamed(int rank) {
        return new Change.LeaveOutPartners(List.of(new Body(rank, Optional.empty(), Fact.unknown())));
    }

    private static String leaveOut(int partners) {
        return message(new Change.LeaveOutPartners(IntStream.rangeClosed(1, partners)
                .mapToObj(rank -> new Body(rank, Optional.of("Partner " + rank), Fact.unknown()))
                .toList()));
    }

    private static Change share(int line, String share) {
        return new Change.RaiseShare(List.of(Integer.toString(line)), fte(share));
    }

    private static String shares(int persons) {
        return message(new Change.Together(IntStream.rangeClosed(1, persons)
                .mapToObj(line -> share(line, "0.20"))
                .toList()));
    }

    private static String message(Change change) {
        return new Remedy(List.of(change), false, false).message(Locale.ENGLISH);
    }
}
