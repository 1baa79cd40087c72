package io.github.federules.core.screening;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffRegisterTest {

    private CostLines lines = CostLines.of(List.of());

    @Test
    void a_person_on_several_lines_is_one_and_has_the_highest_share() {
        add(CostNature.STAFF, "A", 50);
        add(CostNature.STUDIES, null, 0);
        add(CostNature.STAFF, "B", 0);
        add(CostNature.STAFF, "A", 200);
        add(CostNature.STAFF, "A", 0);
        StaffRegister register = StaffRegister.of(lines);

        assertThat(register.size()).isEqualTo(2);
        assertThat(register.person(0)).isZero();
        assertThat(register.person(1)).isNegative();
        assertThat(register.person(2)).isEqualTo(1);
        assertThat(register.person(3)).isZero();
        assertThat(register.person(4)).isZero();
        assertThat(register.share(0)).isEqualTo(200);
        assertThat(register.share(1)).isZero();
        assertThat(register.statedShares()).isEqualTo(200);
        assertThat(register.isAnyShareMissing()).isTrue();
    }

    @Test
    void no_share_is_missing_if_each_person_states_one_on_some_line() {
        add(CostNature.STAFF, "A", 50);
        add(CostNature.STAFF, "A", 0);
        add(CostNature.STAFF, null, 20);
        StaffRegister register = StaffRegister.of(lines);

        assertThat(register.size()).isEqualTo(2);
        assertThat(register.isAnyShareMissing()).isFalse();
        assertThat(register.statedShares()).isEqualTo(70);
    }

    @Test
    void a_line_without_a_person_is_a_person_of_its_own_however_many_there_are() {
        for (int line = 1; line <= 50; line++) {
            add(CostNature.STAFF, null, line);
        }
        StaffRegister register = StaffRegister.of(lines);

        assertThat(register.size()).isEqualTo(50);
        for (int line = 0; line < 50; line++) {
            assertThat(register.person(line)).isEqualTo(line);
            assertThat(register.share(line)).isEqualTo(line + 1);
        }
        // 1 + 2 + … + 50
        assertThat(register.statedShares()).isEqualTo(1_275);
    }

    @Test
    void twenty_persons_on_three_lines_each_are_twenty() {
        add(CostNature.STAFF, null, 0);
        for (int line = 0; line < 60; line++) {
            add(CostNature.STAFF, "N" + line % 20, 0);
        }
        StaffRegister register = StaffRegister.of(lines);

        assertThat(register.size()).isEqualTo(21);
        for (int line = 0; line < 60; line++) {
            assertThat(register.person(1 + line)).isEqualTo(1 + line % 20);
        }
    }

    private void add(CostNature nature, @Nullable String person, int share) {
        CostLine line = CostLine.of(nature, euros("1.00"));
        CostLine named = person == null ? line : line.withPerson(person);
        lines = lines.with(share == 0 ? named : named.withShare(new FteShare(BigDecimal.valueOf(share, 9))));
    }
}
