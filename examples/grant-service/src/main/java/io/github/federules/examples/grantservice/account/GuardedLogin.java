package io.github.federules.examples.grantservice.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Looks at a password only if the name and the address have tries left. */
final class GuardedLogin implements AuthenticationProvider {

    // No account has a longer one, and long ones of anybody would fill the memory.
    private static final int LONGEST_NAME = 63;

    // A household has this part of an address of IPv6 to itself.
    private static final int NETWORK_BYTES = 8;

    private final AuthenticationProvider login;
    private final LoginTries tries;

    GuardedLogin(AuthenticationProvider login, LoginTries tries) {
        this.login = login;
        this.tries = tries;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication given) {
        String name = given.getName().length() > LONGEST_NAME ? "" : given.getName();
        String address = given.getDetails() instanceof WebAuthenticationDetails details
                ? network(details.getRemoteAddress())
                : "";
        begin(name, address);
        try {
            return login.authenticate(given);
        } catch (BadCredentialsException e) {
            tries.wrong(name, address);
            throw e;
        } catch (InternalAuthenticationServiceException e) {
            // The password is not wrong: the accounts cannot be read. Pages and programs must not hear that it is.
            throw e.getCause() instanceof DataAccessException unreadable ? unreadable : e;
        } finally {
            tries.end(name, address);
        }
    }

    private void begin(String name, String address) {
        try {
            if (tries.begin(name, address)) {
                return;
            }
        } catch (InterruptedException e) {
            // The service ends.
            Thread.currentThread().interrupt();
        }
        throw new LockedException("Too many wrong passwords. Wait a minute.");
    }

    static String network(@Nullable String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress(), 0, NETWORK_BYTES);
        } catch (UnknownHostException | IndexOutOfBoundsException e) {
            // An interface that is gone, or an address of IPv4 in the form of IPv6.
            return address;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
