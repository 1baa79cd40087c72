package io.github.federules.examples.grantservice.application;

/** What a list of applications is sorted by. */
public enum ApplicationOrder {
    /** The last submitted first. */
    NEWEST("submitted_at", true),
    /** The first submitted first. */
    OLDEST("submitted_at", false),
    /** The most aid first, then those without. */
    MOST_AID("coalesce(aid_cents, -1)", true),
    /** By the name of the applicant. */
    APPLICANT("searchable(applicant)", false),
    /** By the title of the operation. */
    TITLE("searchable(title)", false),
    /** The last changed first. */
    CHANGED("changed_at", true);

    private final String expression;
    private final boolean isDescending;

    ApplicationOrder(String expression, boolean isDescending) {
        this.expression = expression;
        this.isDescending = isDescending;
    }

    String by(boolean isForward) {
        String direction = isDescending == isForward ? " desc" : " asc";
        return expression + direction + ", number" + direction;
    }

    // Of an application that was deleted, nobody knows the place: the list begins anew.
    String beyond(boolean isForward) {
        return "((" + expression + ", number) " + (isDescending == isForward ? "<" : ">") + " (select " + expression
                + ", number from application where number = :key)"
                + " or not exists (select from application where number = :key))";
    }
}
