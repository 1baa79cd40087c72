package io.github.federules.examples.grantservice.applicant;

import io.github.federules.examples.grantservice.account.Account;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Leads a form whose session ended through the login and back, with what was typed. Until the login, only the page of the login holds
 * the values, so that nobody fills the memory of the service without an account. They are shown, and saved by the person alone.
 */
@Controller
public class LostForms implements AccessDeniedHandler {

    /** The parameter of the login that names the form to go back to. */
    public static final String FORM = "form";

    private static final String PAGE = "/login/lost";
    private static final Pattern ADDRESS =
            Pattern.compile("/applications/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/preview)?");

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    LostForms() {}

    /** What was typed into a form whose session ended. */
    private record LostForm(UUID application, Map<String, String> values) implements Serializable {}

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(request.getServletPath());
        if (!(denied instanceof CsrfException) || !request.getMethod().equals("POST") || !address.matches()) {
            others.handle(request, response, denied);
        } else if (request.getHeader("HX-Request") != null) {
            // The script says so, and keeps the page with what was typed.
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (isLoggedIn()) {
            // Somebody logged in again in another window.
            response.sendRedirect(keep(request, address.group(1)));
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            request.setAttribute(FORM, address.group(1));
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    private static boolean isLoggedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof Account;
    }

    /**
     * Keeps what the page of the login held until then.
     *
     * @param request the login
     * @return the address of the form, or empty if the login was for no form
     */
    public static Optional<String> afterLogin(HttpServletRequest request) {
        String form = request.getParameter(FORM);
        return form != null && ADDRESS.matcher("/applications/" + form).matches()
                ? Optional.of(keep(request, form))
                : Optional.empty();
    }

    private static String keep(HttpServletRequest request, String form) {
        request.getSession().setAttribute(FORM, new LostForm(UUID.fromString(form), typed(request)));
        return "/applications/" + form;
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return FormValues.sent(fields).byPath();
    }

    /** The page of the login that holds what was typed. */
    @PostMapping(PAGE)
    String login(HttpServletRequest request, Model model) {
        Object lost = request.getAttribute(FORM);
        model.addAttribute(FORM, lost == null ? request.getParameter(FORM) : lost);
        model.addAttribute("isWrong", lost == null);
        model.addAttribute("typed", typed(request));
        return "login";
    }

    static Optional<FormValues> find(HttpSession session, UUID application) {
        return session.getAttribute(FORM) instanceof LostForm lost
                        && lost.application().equals(application)
                ? Optional.of(FormValues.of(lost.values()))
                : Optional.empty();
    }

    static void forget(HttpSession session, UUID application) {
        if (find(session, application).isPresent()) {
            session.removeAttribute(FORM);
        }
    }
}
