package io.github.federules.feder;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDate AMENDED = LocalDate.of(2025, 1, 15);
    private static final Call FIRST = edition("70000.00", Edition.first("a test"));
    private static final Call SECOND = edition("50000.00", new Edition("2", Optional.of(AMENDED), "a test"));

    private final Catalogue catalogue = Catalogue.of(List.of(SECOND, FIRST));

    @Test
    void the_edition_of_the_day_is_found() {
        assertThat(catalogue.find("amended", AMENDED.minusDays(1))).containsSame(FIRST);
        assertThat(catalogue.find("amended", AMENDED)).containsSame(SECOND);
    }

    @Test
    void without_a_day_the_newest_edition_is_found() {
        assertThat(catalogue.find("amended")).containsSame(SECOND);
    }

    @Test
    void the_order_of_the_editions_in_a_catalogue_does_not_matter() {
        Catalogue oldestFirst = Catalogue.of(List.of(FIRST, SECOND));

        assertThat(oldestFirst.find("amended")).containsSame(SECOND);
        assertThat(oldestFirst.find("amended", AMENDED.minusDays(1))).containsSame(FIRST);
    }

    @Test
    void a_catalogue_that_follows_another_has_its_calls_at_each_moment_and_a_day_of_its_own() {
        AtomicReference<Catalogue> published = new AtomicReference<>(Catalogue.of(List.of(FIRST)));
        Catalogue following = catalogue.asOf(AMENDED).following(published::get);

        assertThat(following.calls()).containsExactly(FIRST);
        assertThat(following.edition("amended", Submission.unknown())).isSameAs(FIRST);
        published.set(Catalogue.of(List.of(FIRST, SECOND)).asOf(AMENDED.minusDays(1)));
        assertThat(following.calls()).containsExactly(FIRST, SECOND);
        assertThat(following.edition("amended", Submission.unknown())).isSameAs(SECOND);
    }

    @Test
    void a_dossier_gets_the_edition_in_force_on_its_day_of_submission() {
        Submission before = Submission.sentOn(AMENDED.minusDays(1));
        Submission after = Submission.sentElectronically(AMENDED);

        assertThat(catalogue.edition("amended", before)).isSameAs(FIRST);
        assertThat(catalogue.edition("amended", after)).isSameAs(SECOND);
        // The day of submission is stronger than the day of the host.
        assertThat(catalogue.asOf(AMENDED).edition("amended", before)).isSameAs(FIRST);
        assertThat(catalogue.asOf(AMENDED.minusDays(1)).editions(after)).containsExactly(SECOND);
        assertThat(catalogue.asOf(AMENDED.minusDays(1)).edition("amended", Submission.unknown()))
                .isSameAs(FIRST);
    }

    @Test
    void a_dossier_without_a_day_gets_the_edition_of_the_day_that_the_host_gives_or_else_the_newest() {
        AtomicReference<LocalDate> today = new AtomicReference<>(AMENDED.minusDays(1));
        Catalogue ofService = catalogue.asOf(today::get);

        assertThat(ofService.edition("amended", Submission.unknown())).isSameAs(FIRST);
        today.set(AMENDED);
        assertThat(ofService.edition("amended", Submission.notSent())).isSameAs(SECOND);
        assertThat(catalogue.edition("amended", Submission.unknown())).isSameAs(SECOND);
        assertThat(catalogue.editions(Submission.unknown())).containsExactly(SECOND);
    }

    @Test
    void a_day_before_the_first_edition_is_an_error_that_names_the_first_day() {
        Catalogue ofSecond = Catalogue.of(List.of(SECOND));
        Submission early = Submission.sentOn(AMENDED.minusDays(1));

        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> ofSecond.edition("amended", early))
                .withMessage(
                        "The call amended is in force from 2025-01-15, but the dossier is decided as of 2025-01-14."
                                + " Give the day of submission if it is another one, or add the edition that was in force on"
                                + " that day.")
                .satisfies(thrown -> assertThat(thrown.fault().code()).isEqualTo(FaultCode.NOT_IN_FORCE));
        assertThat(ofSecond.editions(early)).isEmpty();
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> ofSecond.edition("another", early))
                .withMessageStartingWith("The call another is unknown. Known calls: amended.");
    }

    @Test
    void an_id_that_no_call_has_finds_nothing() {
        assertThat(catalogue.find("another")).isEmpty();
        assertThat(catalogue.find("another", AMENDED)).isEmpty();
    }

    @Test
    void before_its_first_day_a_call_is_not_found() {
        assertThat(Catalogue.of(List.of(SECOND)).find("amended", AMENDED.minusDays(1)))
                .isEmpty();
    }

    @Test
    void the_newest_edition_of_each_call_is_listed_once() {
        assertThat(catalogue.newest()).containsExactly(SECOND);
        assertThat(FederCalls.catalogue().newest()).isEqualTo(FederCalls.all());
    }

    @Test
    void a_call_that_must_be_there_is_returned_or_refused_with_the_ids_of_the_others() {
        assertThat(catalogue.get("amended")).isSameAs(SECOND);
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> catalogue.get("another"))
                .withMessage("The call another is unknown. Known calls: amended. Use one of them.")
                .satisfies(thrown -> assertThat(thrown.fault().code()).isEqualTo(FaultCode.UNKNOWN_CALL));
    }

    @Test
    void two_editions_from_the_same_day_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.of(List.of(FIRST, FIRST)))
                .withMessage(
                        "The catalogue has the call amended twice from the same day, but an id must be that of one call."
                                + " Give one of them another id; or, if it is an amended edition, another version and the day from"
                                + " which it applies.");
        // SECOND has both, and so the advice is obeyed.
        assertThat(catalogue.calls()).containsExactly(SECOND, FIRST);
    }

    @Test
    void two_editions_of_one_version_are_refused() {
        Call again = edition("60000.00", new Edition("2", Optional.of(AMENDED.plusDays(1)), "a test"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.of(List.of(FIRST, SECOND, again)))
                .withMessage(
                        "The catalogue has the edition 2 of the call amended twice, but a decision names its rules by id"
                                + " and edition. Give one of them another version.");
    }

    private static Call edition(String minimum, Edition edition) {
        return Call.builder("amended", new LocalizedText("Un appel modifié", "An amended call"))
                .edition(edition)
                .minimumCost(new Clause("L1", "coût minimum"), euros(minimum))
                .build();
    }

    @Test
    void a_day_that_is_null_is_a_mistake_of_the_program() {
        assertThatNullPointerException()
                .isThrownBy(() -> Catalogue.of(List.of()).find("a", null))
                .withMessage("day");
    }
}
