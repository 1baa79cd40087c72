package io.github.federules.examples.grantservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each role, and a visitor who has not logged in, at each address of the service: pages and the API. */
class AccessRulesTest {

    private static AnnotationConfigApplicationContext context;

    /** A visitor who has not logged in, and one account of each role. */
    private static Map<String, Authentication> everybody() {
        Map<String, Authentication> everybody = new LinkedHashMap<>();
        everybody.put(
                "VISITOR",
                new AnonymousAuthenticationToken(
                        "key", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        for (AccountRole role : AccountRole.values()) {
            everybody.put(
                    role.name(),
                    UsernamePasswordAuthenticationToken.authenticated(
                            "somebody", "", AuthorityUtils.createAuthorityList("ROLE_" + role)));
        }
        return everybody;
    }

    /** An address, its method, and who may open it. */
    private record Address(String method, String path, String who) {

        boolean isOpenTo(Authentication somebody) {
            return context.getBean(WebInvocationPrivilegeEvaluator.class)
                    .isAllowed("", path.replace("{id}", UUID.randomUUID().toString()), method, somebody);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Every address of a controller, those of files and of other libraries, and some that nobody may open. */
    static Stream<Address> addresses() {
        return Stream.of(
                        of(
                                "VISITOR APPLICANT OFFICER DESIGNER",
                                "GET /",
                                "GET /login",
                                "POST /login/lost",
                                "POST /language",
                                "GET /body/logo",
                                "GET /pages/{page:accessibility|legal|data}",
                                "GET /error"),
                        of(
                                "VISITOR APPLICANT OFFICER DESIGNER",
                                "GET /assets/page.css",
                                "GET /webjars/htmx.org/htmx.min.js",
                                "GET /actuator/health",
                                "GET /v3/api-docs"),
                        of(
                                "APPLICANT",
                                "GET /applications",
                                "POST /applications",
                                "GET /applications/{id}",
                                "POST /applications/{id}",
                                "POST /applications/{id}/budget",
                                "POST /applications/{id}/delete",
                                "POST /applications/{id}/preview",
                                "GET /applications/{id}/summary",
                                "POST /applications/{id}/send",
                                "GET /applications/{id}/receipt.pdf",
                                "POST /applications/{id}/withdraw"),
                        of(
                                "OFFICER",
                                "GET /officer",
                                "GET /officer/applications/{id}",
                                "POST /officer/applications/{id}/assessment",
                                "POST /officer/applications/{id}/decision",
                                "POST /officer/applications/{id}/records",
                                "GET /officer/audit",
                                "GET /officer/export.csv",
                                "GET /officer/import",
                                "POST /officer/import",
                                "GET /officer/records/{id}",
                                "GET /officer/records/{id}/disclosure",
                                "GET /officer/records/{id}/disclosure.pdf",
                                "GET /officer/records/{id}/record.json"),
                        of(
                                "DESIGNER",
                                "GET /designer",
                                "GET /designer/calls/{id}",
                                "POST /designer/check",
                                "POST /designer/errors",
                                "POST /designer/certify",
                                "GET /designer/certifications/{key}",
                                "GET /designer/schema",
                                "POST /designer/download",
                                "POST /designer/terms",
                                "GET /designer/new",
                                "POST /designer/propose",
                                "GET /designer/proposals/{id}",
                                "GET /designer/proposals/{id}/edit",
                                "POST /designer/proposals/{id}/publish"),
                        of("APPLICANT OFFICER DESIGNER", "POST /api/decisions"),
                        of(
                                "OFFICER",
                                "GET /api/applications",
                                "GET /api/applications/{id}/decision",
                                "POST /api/applications/demarche",
                                "GET /api/applications/demarche/query"),
                        of("", "GET /actuator/env", "GET /nothing"))
                .flatMap(List::stream);
    }

    private static List<Address> of(String who, String... addresses) {
        return Arrays.stream(addresses)
                .map(each -> each.split(" ", 2))
                .map(each -> new Address(each[0], each[1], who))
                .toList();
    }

    /** The controllers are looked at, but not made: they need a database. */
    @BeforeAll
    static void read_the_rules_and_the_controllers() {
        context = new AnnotationConfigApplicationContext();
        // The import is there only if the operator named a mapping.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("import", Map.of("grant-service.demarche.mapping", "a-file")));
        context.register(Security.class, AccessRules.class, RequestMappingHandlerMapping.class);
        ClassPathBeanDefinitionScanner controllers = new ClassPathBeanDefinitionScanner(context, false);
        BeanDefinitionDefaults lazy = new BeanDefinitionDefaults();
        lazy.setLazyInit(true);
        controllers.setBeanDefinitionDefaults(lazy);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        controllers.scan("io.github.federules.examples.grantservice");
        context.refresh();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @EnableWebSecurity
    static final class Security {}

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_is_open_to_those_who_need_it_and_to_nobody_else(Address address) {
        String who = everybody().entrySet().stream()
                .filter(somebody -> address.isOpenTo(somebody.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));

        assertThat(who).as(address.toString()).isEqualTo(address.who());
    }

    @Test
    void every_address_of_a_controller_is_tried() {
        Set<String> mapped = context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(mapping -> methods(mapping).stream()
                        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toSet());

        assertThat(addresses().map(Address::toString)).containsAll(mapped);
    }

    // A mapping that names no method answers to each.
    private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.values()) : methods;
    }
}
