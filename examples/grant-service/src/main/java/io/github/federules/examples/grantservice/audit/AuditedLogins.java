package io.github.federules.examples.grantservice.audit;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Writes logins, failed logins and refused pages in the audit log. */
@Component
record AuditedLogins(AuditLog log) {

    @EventListener
    void loggedIn(AuthenticationSuccessEvent event) {
        log.add(event.getAuthentication().getName(), AuditAction.LOGGED_IN, "");
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        // A try during a pause is no try of a password, and anybody could fill the log with them.
        if (event instanceof AuthenticationFailureLockedEvent) {
            return;
        }
        log.add(event.getAuthentication().getName(), AuditAction.LOGIN_FAILED, "");
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        Authentication who = event.getAuthentication().get();
        // A page that a visitor opens before logging in is no attempt.
        if (who != null && !who.getName().equals("anonymousUser")) {
            log.add(who.getName(), AuditAction.ACCESS_DENIED, "");
        }
    }
}
