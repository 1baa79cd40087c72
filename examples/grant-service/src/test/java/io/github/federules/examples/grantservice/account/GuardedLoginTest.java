package io.github.federules.examples.grantservice.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardedLoginTest {

    @Test
    void addresses_of_one_household_are_counted_as_one() {
        assertThat(GuardedLogin.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(GuardedLogin.network("2001:db8:1:2::1"))
                .isNotEqualTo(GuardedLogin.network("2001:db8:1:3::1"));
        assertThat(GuardedLogin.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(GuardedLogin.network("::ffff:192.0.2.1")).isNotEqualTo(GuardedLogin.network("::ffff:192.0.2.2"));
    }
}
