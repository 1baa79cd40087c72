package io.github.federules.examples.grantservice.web;

import io.github.federules.examples.grantservice.applicant.LostForms;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which address, and which headers browsers get with the pages. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    // No script and no style but from files of this service. The style sheet has small images in itself.
    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The API: a password with each request, no session, and so nothing that another site could use. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers("/api/applications/**")
                        .hasRole("OFFICER")
                        .requestMatchers("/api/**")
                        .authenticated())
                .httpBasic(Customizer.withDefaults())
                .csrf(CsrfConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return withHeaders(http).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            LostForms lost,
            @Value("${server.port:8080}") int port,
            @Value("${management.server.port:-1}") int managementPort)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/metrics/**")
                        // On a port of their own alone, which no visitor of the pages reaches.
                        .access((who, at) -> new AuthorizationDecision(
                                managementPort != port && at.getRequest().getLocalPort() == managementPort))
                        .requestMatchers(
                                "/",
                                "/language",
                                "/error",
                                "/login/**",
                                "/pages/*",
                                "/body/logo",
                                "/assets/**",
                                "/webjars/**",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/applications/**")
                        .hasRole("APPLICANT")
                        .requestMatchers("/officer/**")
                        .hasRole("OFFICER")
                        .requestMatchers("/designer/**")
                        .hasRole("DESIGNER")
                        .anyRequest()
                        .denyAll())
                .formLogin(login -> login.loginPage("/login")
                        .successHandler(afterLogin())
                        .failureHandler(afterFailure())
                        .permitAll())
                .exceptionHandling(refused -> refused.accessDeniedHandler(lost))
                .logout(logout -> logout.logoutSuccessUrl("/").permitAll());
        return withHeaders(http).build();
    }

    // Of pages that are opened at once without a token in the session, each would make one, and void the others.
    private static AuthenticationSuccessHandler afterLogin() {
        AuthenticationSuccessHandler next = new SavedRequestAwareAuthenticationSuccessHandler();
        return (request, response, who) -> {
            ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
            Optional<String> form = LostForms.afterLogin(request);
            if (form.isPresent()) {
                response.sendRedirect(form.get());
            } else {
                next.onAuthenticationSuccess(request, response, who);
            }
        };
    }

    // The page of the login goes on holding what was typed before.
    private static AuthenticationFailureHandler afterFailure() {
        AuthenticationFailureHandler form = new ForwardAuthenticationFailureHandler("/login/lost");
        AuthenticationFailureHandler next = new SimpleUrlAuthenticationFailureHandler("/login?error");
        return (request, response, failure) -> (request.getParameter(LostForms.FORM) == null ? next : form)
                .onAuthenticationFailure(request, response, failure);
    }

    private static HttpSecurity withHeaders(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()")));
    }
}
