package io.github.federules.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A rule of a call, identified by its stable code.
 *
 * <p>The codes below have the same meaning under every call. A call adds a rule for each of its requirements.
 * A code is never used again for another rule.
 *
 * @param code the code that programs rely on, such as {@code MINIMUM_TOTAL_COST}
 */
public record Rule(String code) {

    private static final List<Rule> BUILT_IN = new ArrayList<>();

    /** The kind of the body that applies, and of each partner. */
    public static final Rule APPLICANT_KIND = builtIn("APPLICANT_KIND");

    /** The role of the applicant in a public policy. */
    public static final Rule POLICY_ROLE = builtIn("POLICY_ROLE");

    /** The minimum total cost of the operation. */
    public static final Rule MINIMUM_TOTAL_COST = builtIn("MINIMUM_TOTAL_COST");

    /** The maximum total cost of the operation. */
    public static final Rule MAXIMUM_TOTAL_COST = builtIn("MAXIMUM_TOTAL_COST");

    /** The minimum aid. */
    public static final Rule MINIMUM_AID = builtIn("MINIMUM_AID");

    /** The minimum own contribution of the applicant. */
    public static final Rule OWN_CONTRIBUTION = builtIn("OWN_CONTRIBUTION");

    /** The minimum public co-financing: what other public funders must bring. */
    public static final Rule PUBLIC_COFINANCING = builtIn("PUBLIC_COFINANCING");

    /** The maximum of all public aid together. */
    public static final Rule PUBLIC_AID = builtIn("PUBLIC_AID");

    /** The co-financing rate that the authority has set: the call must allow it. */
    public static final Rule AID_RATE = builtIn("AID_RATE");

    /** The duration of the operation. */
    public static final Rule DURATION = builtIn("DURATION");

    /** The period of the operation, within the window of the call. */
    public static final Rule REALISATION_WINDOW = builtIn("REALISATION_WINDOW");

    /** The start of the operation: on the day of submission or later. */
    public static final Rule STARTS_AFTER_SUBMISSION = builtIn("STARTS_AFTER_SUBMISSION");

    /** The submission of the application. */
    public static final Rule SUBMISSION_SENT = builtIn("SUBMISSION_SENT");

    /** The electronic submission of the application. */
    public static final Rule SUBMISSION_ELECTRONIC = builtIn("SUBMISSION_ELECTRONIC");

    /** The submission of the application before the deadline. */
    public static final Rule SUBMISSION_DEADLINE = builtIn("SUBMISSION_DEADLINE");

    /**
     * Checks that nothing is null.
     *
     * @param code the code that programs rely on
     */
    public Rule {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns a rule by its code.
     *
     * @param code the code that programs rely on
     * @return the rule
     */
    public static Rule of(String code) {
        return new Rule(code);
    }

    /**
     * Returns a copy that is a rule of a regime.
     *
     * @param regime the regime
     * @return the rule, whose code is {@code regime:CODE}
     */
    public Rule of(RegimeTitle regime) {
        return new Rule(Objects.requireNonNull(regime, "regime").id() + ":" + code);
    }

    /**
     * Returns the rules that have the same meaning under every call, in the order of findings.
     *
     * @return the rules
     */
    public static List<Rule> builtIn() {
        return Collections.unmodifiableList(BUILT_IN);
    }

    // The order of the constants is that of the findings.
    private static Rule builtIn(String code) {
        Rule rule = new Rule(code);
        BUILT_IN.add(rule);
        return rule;
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
