package io.github.federules.assurance.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the portal was asked. */
class PortalTest {

    @Test
    void a_bundle_is_uploaded_and_waits_for_somebody_who_presses_publish() {
        // USER_MANAGED: the portal checks the bundle and then does nothing by itself.
        assertThat(Rehearsal.text("portal/requests.txt").lines())
                .filteredOn(request -> request.contains("/upload?"))
                .hasSize(2)
                .allMatch(request -> request.contains("publishingType=USER_MANAGED"));
    }

    @Test
    void nothing_else_is_asked_but_whether_it_is_valid() {
        assertThat(Rehearsal.text("portal/requests.txt").lines())
                .allMatch(request -> request.matches("POST /api/v1/publisher/(upload|status)\\?.*"));
    }
}
