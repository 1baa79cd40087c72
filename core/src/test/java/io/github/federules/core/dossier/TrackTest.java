package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackTest {

    @Test
    void a_track_is_its_name() {
        assertThat(Track.of("COACHING")).isEqualTo(new Track("COACHING")).hasToString("COACHING");
        assertThat(Track.of("FUNDING")).isEqualTo(Track.FUNDING).hasSameHashCodeAs(Track.FUNDING);
        assertThat(Track.of("funding")).isNotEqualTo(Track.FUNDING);
    }

    @Test
    void tracks_are_in_the_order_of_their_names() {
        assertThat(List.of(Track.of("LOAN"), Track.FUNDING, Track.of("COACHING")).stream()
                        .sorted())
                .containsExactly(Track.of("COACHING"), Track.FUNDING, Track.of("LOAN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003"})
    void a_blank_name_is_refused(String code) {
        assertThatThrownBy(() -> Track.of(code))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.MISSING))
                .hasMessage("The field track is blank, but must hold some text. Fill it in.");
    }
}
