package io.github.federules.spring.autoconfigure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * The properties of an application that begin with {@code federules}.
 *
 * @param calls the calls that dossiers may name
 * @param readings Readings that apply to each call that leaves their question open, such as STAFF_SHARE_SCOPE=OPERATION.
 *     Default: those of each call.
 * @param fallbackLanguage Language of answers to a request whose language is neither French nor English: fr or en.
 *     Default: en.
 * @param problems the answers to invalid dossiers and ineligible applications
 */
@ConfigurationProperties("federules")
public record FederulesProperties(
        @DefaultValue CallProperties calls,
        @DefaultValue List<String> readings,
        @DefaultValue("en") Locale fallbackLanguage,
        @DefaultValue ProblemProperties problems) {

    /**
     * Checks that nothing is null.
     *
     * @param calls the calls
     * @param readings the readings
     * @param fallbackLanguage the language
     * @param problems the answers
     */
    public FederulesProperties {
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(fallbackLanguage, "fallbackLanguage");
        Objects.requireNonNull(problems, "problems");
        readings = List.copyOf(readings);
    }

    /**
     * The calls that dossiers may name.
     *
     * @param locations Files or resources that hold a call each, such as file:/etc/grants/calls/*.json. A location without
     *     a file stops the start. Default: none.
     * @param regimes Files or resources that hold an edition of a regime each, which calls of the locations come under.
     *     A location without a file stops the start. Default: none.
     * @param builtIn Whether dossiers may name the calls of the library too. Default: true.
     * @param assumed Id of the call that applies to a dossier that names none. Default: none, so that such a dossier is
     *     invalid.
     */
    public record CallProperties(
            @DefaultValue List<String> locations,
            @DefaultValue List<String> regimes,
            @DefaultValue("true") boolean builtIn,
            @Name("default") @Nullable String assumed) {

        /**
         * Keeps a copy of the locations.
         *
         * @param locations the locations of calls
         * @param regimes the locations of regimes
         * @param builtIn true if the calls of the library are known too
         * @param assumed the id of a call, or null
         */
        public CallProperties {
            locations = List.copyOf(locations);
            regimes = List.copyOf(regimes);
        }
    }

    /**
     * The answers to invalid dossiers and ineligible applications.
     *
     * @param enabled Whether invalid dossiers and ineligible applications are answered with problem details (RFC 9457).
     *     Otherwise they are errors of the server, unless the application handles the exceptions. Default: true.
     */
    public record ProblemProperties(@DefaultValue("true") boolean enabled) {}
}
