package io.github.federules.examples.grantservice.web;

import io.github.federules.examples.grantservice.account.BusyLoginException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with 503 where the database cannot be reached, has no room, or is locked too long by others, and where too many log in.
 * It runs before the login, which reads accounts.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreachableDatabase extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnreachableDatabase.class);
    private static final String SECONDS = "10";

    // No connection, no room, the server ends or starts, and a lock that others keep.
    private static final Pattern STATES = Pattern.compile("08...|53...|57P0[123]|55P03");

    private final MessageSource texts;
    private final LocaleResolver languages;
    private final JsonMapper json;

    UnreachableDatabase(MessageSource texts, LocaleResolver languages, JsonMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !isUnreachable(e)) {
                throw e;
            }
            // One line: while the database is away, every request comes here.
            LOG.error(
                    "{} {} was answered with 503: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            LOG.debug("Where it was found", e);
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (!request.getServletPath().startsWith("/api/")) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
        problem.setDetail(texts.getMessage("error.503", null, languages.resolveLocale(request)));
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    static boolean isUnreachable(@Nullable Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof BusyLoginException
                    // The pool has no connection, because it cannot get one or because all are in use.
                    || each instanceof SQLTransientConnectionException
                    || (each instanceof SQLException sql && isStateOfIt(sql))) {
                return true;
            }
            if (each instanceof TransactionSystemException ended && isOfBrokenConnection(ended)) {
                return true;
            }
        }
        return false;
    }

    // Where a connection broke, the rollback finds it taken back by the pool, which names no state.
    // Spring keeps what failed before the rollback, but not if that was the commit.
    private static boolean isOfBrokenConnection(TransactionSystemException ended) {
        return ended.getApplicationException() == null
                ? ended.getCause() instanceof SQLException closed && closed.getSQLState() == null
                : isUnreachable(ended.getApplicationException());
    }

    private static boolean isStateOfIt(SQLException error) {
        String state = error.getSQLState();
        return state != null && STATES.matcher(state).matches();
    }
}
