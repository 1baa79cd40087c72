package io.github.federules.examples.grantservice.applicant;

import java.util.Map;
import java.util.regex.Pattern;

/** How the text of a form field is understood, by the last word of its path in the dossier format. */
enum FieldKind {
    TEXT,
    TRUTH,
    MONEY,
    SHARE,
    QUANTITY,
    ANSWER;

    /** What stands before the code of a criterion in the path of an answer. */
    static final String ANSWERS = "answers.";

    private static final Map<String, FieldKind> BY_LAST_WORD = Map.ofEntries(
            Map.entry("amount", MONEY),
            Map.entry("vat", MONEY),
            Map.entry("annualCost", MONEY),
            Map.entry("quantity", QUANTITY),
            Map.entry("deMinimisAid", MONEY),
            Map.entry("own", MONEY),
            Map.entry("otherPublic", MONEY),
            Map.entry("otherPrivate", MONEY),
            Map.entry("inKind", MONEY),
            Map.entry("fte", SHARE),
            Map.entry("aidRate", SHARE),
            Map.entry("recoversVat", TRUTH));

    // All that a form may hold. What else is sent is no answer: the clock says when an application is sent.
    private static final Pattern FIELDS =
            Pattern.compile("applicant\\.(name|legalForm|kind|policyRole|recoversVat|deMinimisAid)"
                    + "|(applicant|operation|applicant\\.members\\[\\d{1,3}]|operation\\.costLines\\[\\d{1,3}])"
                    + "\\.answers\\.[A-Za-z0-9_]{1,80}"
                    + "|applicant\\.members\\[\\d{1,3}]\\.(name|legalForm|kind|deMinimisAid)"
                    + "|operation\\.(title|aidRate)"
                    + "|operation\\.costLines\\[\\d{1,3}]\\.(id|nature|label|person|fte|amount|quantity|annualCost|vat|partner)"
                    + "|operation\\.realisation\\.(startsOn|endsOn)"
                    + "|operation\\.financing\\.(own|otherPublic|otherPrivate|inKind)"
                    + "|seeks\\.[A-Za-z0-9_]{1,80}");

    /** Determines whether a form may have this field. */
    static boolean isField(String path) {
        return FIELDS.matcher(path).matches();
    }

    static FieldKind of(String path) {
        if (path.contains(ANSWERS)) {
            return ANSWER;
        }
        if (path.startsWith("seeks.")) {
            return TRUTH;
        }
        return BY_LAST_WORD.getOrDefault(path.substring(path.lastIndexOf('.') + 1), TEXT);
    }
}
