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

    /** That the activity is one that the call gives a rate for. */
    public static final Rule ACTIVITY = new Rule("ACTIVITY", Subject.ACTIVITY);

    /** That the rate that the managing authority set is one that the call allows. */
    public static final Rule AID_RATE = new Rule("AID_RATE", Subject.AID_RATE);

    /** The maximum total cost of the operation. */
    public static final Rule MAXIMUM_TOTAL_COST = new Rule("MAXIMUM_TOTAL_COST", Subject.MAXIMUM_TOTAL_COST);

    /** The least aid that is given. */
    public static final Rule MINIMUM_AID = new Rule("MINIMUM_AID", Subject.MINIMUM_AID);

    /** The applicant's own funds. */
    public static final Rule OWN_SHARE = new Rule("OWN_SHARE", Subject.OWN_SHARE);

    /** The most that all public aid together may be. */
    public static final Rule PUBLIC_AID = new Rule("PUBLIC_AID", Subject.PUBLIC_AID);

    /** How long the operation takes. */
    public static final Rule DURATION = new Rule("DURATION", Subject.DURATION);

    /** When the operation takes place. */
    public static final Rule REALISATION_WINDOW = new Rule("REALISATION_WINDOW", Subject.REALISATION_WINDOW);

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
        /** That the activity is one that the call gives a rate for. */
        ACTIVITY,
        /** That the rate that the managing authority set is one that the call allows. */
        AID_RATE,
        /** The maximum total cost of the operation. */
        MAXIMUM_TOTAL_COST,
        /** The least aid that is given. */
        MINIMUM_AID,
        /** The applicant's own funds. */
        OWN_SHARE,
        /** The most that all public aid together may be. */
        PUBLIC_AID,
        /** How long the operation takes. */
        DURATION,
        /** When the operation takes place. */
        REALISATION_WINDOW,
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
