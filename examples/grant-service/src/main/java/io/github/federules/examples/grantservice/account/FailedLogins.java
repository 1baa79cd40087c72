package io.github.federules.examples.grantservice.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts wrong passwords, so that nobody can try many of them. */
@Component
class FailedLogins {

    static final int MOST = 5;
    static final Duration PAUSE = Duration.ofMinutes(1);
    // Names are given by anybody: the oldest are forgotten.
    private static final int MOST_NAMES = 10_000;

    // No account has a longer one, and long ones of anybody would fill the memory.
    private static final int LONGEST_NAME = 63;

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Failures> byName = new LinkedHashMap<>();

    FailedLogins(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String name) {
        Failures failures = byName.get(name);
        return failures != null
                && failures.count() >= MOST
                && clock.instant().isBefore(failures.last().plus(PAUSE));
    }

    @EventListener
    synchronized void failed(AuthenticationFailureBadCredentialsEvent event) {
        String name = event.getAuthentication().getName();
        if (name.length() > LONGEST_NAME) {
            return;
        }
        Failures before = byName.remove(name);
        byName.put(name, new Failures(before == null ? 1 : before.count() + 1, clock.instant()));
        if (byName.size() > MOST_NAMES) {
            byName.remove(byName.keySet().iterator().next());
        }
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        byName.remove(event.getAuthentication().getName());
    }
}
