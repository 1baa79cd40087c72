package io.github.federules.spring;

/** Applications as JSON; a test changes what it is about. */
final class Applications {

    /** Eligible: 48,000.00 + 15% of it + 22,000.00 = 77,200.00, of which 60% are 46,320.00. */
    static final String ELIGIBLE = """
            {"id": "D-1", "call": "hdf-ai-2025",
             "applicant": {"name": "Communauté de communes du Haut Pays", "legalForm": "7346", "policyRole": "DIRECT"},
             "operation": {"title": "Un assistant", "answers": {"EXPLORES_AI": true}, "costLines": [
               {"nature": "STAFF", "label": "Cheffe de projet", "fte": "0.50",
                "amount": {"amount": "48000.00", "currency": "EUR"}},
               {"nature": "SOFTWARE_SUBSCRIPTION", "label": "Modèle de langue",
                "amount": {"amount": "22000.00", "currency": "EUR"}}]},
             "submission": {"sentOn": "2025-02-20", "electronic": true}}
            """;

    /** 48,000.00 + 15% of it + 1,000.00 = 56,200.00, under the 70,000.00 of clause C5. */
    static final String TOO_SMALL = ELIGIBLE.replace("22000.00", "1000.00");

    static final String WITHOUT_CALL = ELIGIBLE.replace("\"call\": \"hdf-ai-2025\",", "");

    private Applications() {}
}
