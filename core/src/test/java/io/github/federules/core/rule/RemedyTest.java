package io.github.federules.core.rule;

import static io.github.federules.core.dossier.FteShare.fte;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemedyTest {

    @Test
    void texts_from_outside_are_shown_without_characters_that_control_a_terminal() {
        assertThat(message(new Change.RaiseShare(List.of("1\u202e", "2\n"), fte("0.20"))))
                .contains("on lines 1\ufffd, 2\ufffd does not reach a share of 20%");
        Body partner = new Body("applicant.members[0].kind", Optional.of("Partner\u001b"), Fact.unknown());
        assertThat(message(new Change.LeaveOutPartners(List.of(partner))))
                .contains("Partner\ufffd")
                .doesNotContain("\u001b");
    }

    private static String message(Change change) {
        return Remedy.find(List.of(change), Figures.NONE).orElseThrow().message(Locale.ENGLISH);
    }
}
