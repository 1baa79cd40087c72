package io.github.federules.core.call;

import java.util.Objects;

/**
 * A rule of a call, by its stable code.
 *
 * @param code the code that programs rely on, such as {@code MINIMUM_TOTAL_COST}, not null
 * @param subject what the rule judges, not null
 */
public record Rule(String code, Subject subject) {

    /** The kind of body that applies, and of each partner. */
    public static final Rule APPLICANT_KIND = new Rule("APPLICANT_KIND", Subject.APPLICANT_KIND);

    /** How the applicant runs a public policy. */
    public static final Rule POLICY_ROLE = new Rule("POLICY_ROLE", Subject.POLICY_ROLE);

    /** The minimum total cost of the operation. */
    public static final Rule MINIMUM_TOTAL_COST = new Rule("MINIMUM_TOTAL_COST", Subject.MINIMUM_TOTAL_COST);

    /** That an explanatory note is sent. */
    public static final Rule NOTE_SENT = new Rule("NOTE_SENT", Subject.NOTE_SENT);

    /** That the note is sent electronically. */
    public static final Rule NOTE_ELECTRONIC = new Rule("NOTE_ELECTRONIC", Subject.NOTE_ELECTRONIC);

    /** That the note is sent in time. */
    public static final Rule NOTE_DEADLINE = new Rule("NOTE_DEADLINE", Subject.NOTE_DEADLINE);

    /** What a rule judges. */
    public enum Subject {
        /** The kind of body that applies, and of each partner. */
        APPLICANT_KIND,
        /** How the applicant runs a public policy. */
        POLICY_ROLE,
        /** Something that the call asks to declare of the operation. */
        DECLARATION,
        /** The minimum total cost of the operation. */
        MINIMUM_TOTAL_COST,
        /** That an explanatory note is sent. */
        NOTE_SENT,
        /** That the note is sent electronically. */
        NOTE_ELECTRONIC,
        /** That the note is sent in time. */
        NOTE_DEADLINE
    }

    /**
     * Checks that nothing is null.
     *
     * @param code the code that programs rely on, not null
     * @param subject what the rule judges, not null
     */
    public Rule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * Obtains a rule on something that a call asks to declare.
     *
     * @param code the code that programs rely on, not null
     * @return the rule, never null
     */
    public static Rule declaration(String code) {
        return new Rule(code, Subject.DECLARATION);
    }

    @Override
    public String toString() {
        return code;
    }
}
