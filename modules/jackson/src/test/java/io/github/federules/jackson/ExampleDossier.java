package io.github.federules.jackson;

import java.util.List;

/** The example of the dossier format, word for word, and small dossiers about one thing. */
final class ExampleDossier {

    static final String JSON = """
            {
              "id": "D-001",
              "call": "hdf-ai-2025",
              "seeks": ["WORKSHOPS", "FUNDING"],
              "applicant": {
                "name": "Communauté de communes du Haut Pays",
                "legalForm": "7346",
                "kind": "LOCAL_AUTHORITY_GROUPING",
                "policyRole": "DIRECT",
                "members": []
              },
              "operation": {
                "title": "Un assistant pour l'accueil des usagers",
                "answers": {"EXPLORES_AI": true},
                "costLines": [
                  {"id": "c1", "nature": "STAFF", "label": "Cheffe de projet", "person": "P1", "fte": "0.50",
                   "amount": {"amount": "48000.00", "currency": "EUR"}},
                  {"id": "c2", "nature": "SOFTWARE_SUBSCRIPTION", "label": "Modèle de langue", "amount": {"amount": "22000.00", "currency": "EUR"}},
                  {"id": "c3", "nature": "TRAVEL", "label": "Déplacements", "amount": {"amount": "1500.00", "currency": "EUR"}}
                ]
              },
              "submission": {"sentOn": "2025-02-20", "electronic": true}
            }
            """;

    private ExampleDossier() {}

    /** Gives the example with one part, which it must have exactly once, put in another's place. */
    static String with(String part, String instead) {
        int at = JSON.indexOf(part);
        if (at < 0 || at != JSON.lastIndexOf(part)) {
            throw new IllegalArgumentException("The example has this not exactly once: " + part);
        }
        return JSON.substring(0, at) + instead + JSON.substring(at + part.length());
    }

    /** Gives a dossier of these cost lines and nothing else. */
    static String ofLines(String... lines) {
        return ofLines(List.of(lines));
    }

    static String ofLines(List<String> lines) {
        return "{\"operation\": {\"costLines\": [" + String.join(", ", lines) + "]}}";
    }

    /** Gives a cost line of services, with what else it is to have. */
    static String services(String amount, String... more) {
        return line("SERVICES", amount, more);
    }

    /** Gives a cost line of a nature; the amount is a JSON text or number as it is to stand there. */
    static String line(String nature, String amount, String... more) {
        String fields = more.length == 0 ? "" : String.join(", ", more) + ", ";
        return "{" + fields + "\"nature\": \"" + nature + "\", \"amount\": {\"amount\": " + amount
                + ", \"currency\": \"EUR\"}}";
    }

    /** Gives a dossier without funding, so that it needs no costs, with these fields beside. */
    static String ofFields(String... fields) {
        return "{\"seeks\": [\"WORKSHOPS\"], \"operation\": {}"
                + (fields.length == 0 ? "" : ", " + String.join(", ", fields)) + "}";
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
