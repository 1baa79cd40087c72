package io.github.federules.examples.grantservice;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientConnectionException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.HttpRequestHandler;

/** Addresses that only the tests have: they do nothing, or fail. A bean whose name is an address answers there. */
final class TestAddresses {

    static final String NOTHING_FOR_PROGRAMS = "/api/nothing";
    static final String NOTHING = "/officer/nothing";
    static final String HAS_TOKEN = "/officer/has-token";
    static final String BROKEN = "/officer/broken";
    static final String WITHOUT_DATABASE = "/officer/without-database";

    private static final String TOKEN = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

    private TestAddresses() {}

    static void add(ConfigurableApplicationContext context) {
        HttpRequestHandler nothing = (request, response) -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        add(context, NOTHING_FOR_PROGRAMS, nothing);
        add(context, NOTHING, nothing);
        // A page would make the token that it looks for.
        add(
                context,
                HAS_TOKEN,
                (request, response) -> response.setStatus(
                        request.getSession().getAttribute(TOKEN) == null
                                ? HttpServletResponse.SC_NOT_FOUND
                                : HttpServletResponse.SC_NO_CONTENT));
        add(context, BROKEN, (request, response) -> response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
        add(context, WITHOUT_DATABASE, (request, response) -> {
            throw new DataAccessResourceFailureException(
                    "The database is away.", new SQLTransientConnectionException("No connection"));
        });
    }

    private static void add(ConfigurableApplicationContext context, String address, HttpRequestHandler handler) {
        ((GenericApplicationContext) context).registerBean(address, HttpRequestHandler.class, () -> handler);
    }
}
