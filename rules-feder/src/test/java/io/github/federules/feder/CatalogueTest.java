package io.github.federules.feder;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                .withMessageContaining("The catalogue has the call amended twice from the same day");
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
