import org.jspecify.annotations.NullMarked;

/**
 * Auto-configuration for Spring Boot 4.
 *
 * <p>Add the starter to an application and inject {@link io.github.federules.spring.CallEligibility}.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
open module io.github.federules.spring {
    requires transitive io.github.federules.core;
    requires transitive io.github.federules.feder;
    requires transitive io.github.federules.jackson;
    requires transitive io.github.federules.validation;
    requires static transitive org.jspecify;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;
    requires spring.core;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static io.swagger.v3.core;
    requires static io.swagger.v3.oas.models;
    requires static micrometer.core;
    requires static org.hibernate.validator;
    requires static org.springdoc.openapi.common;
    requires static spring.boot.health;
    requires static spring.boot.micrometer.metrics;
    requires static spring.boot.validation;
    requires static spring.boot.webmvc;
    requires static spring.web;
    requires static spring.webmvc;

    exports io.github.federules.spring;
    exports io.github.federules.spring.autoconfigure;
}
