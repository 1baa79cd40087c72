package io.github.federules.examples.grantservice.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with 503 where the database cannot be reached or has no room. It stands before the login, which reads accounts.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreachableDatabase extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnreachableDatabase.class);
    private static final String SECONDS = "10";

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
                    "The database cannot be used: {}",
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage());
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

    private static boolean isUnreachable(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof DataAccessResourceFailureException
                    || each instanceof CannotCreateTransactionException
                    || (each instanceof SQLException sql && isOfPool(sql))) {
                return true;
            }
        }
        return false;
    }

    // Where a connection broke, a rollback finds it taken back by the pool. What the server says has a state.
    private static boolean isOfPool(SQLException error) {
        return error.getSQLState() == null;
    }
}
