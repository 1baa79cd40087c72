package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers of applicants. */
final class Answers {

    // 48 000.00 + 15 % of it + 22 000.00 = 77 200.00; 60 % of it is 46 320.00.
    static final Map<String, String> ELIGIBLE = fields(
            "applicant.name", "Communauté de communes du Haut Pays",
            "applicant.kind", "LOCAL_AUTHORITY_GROUPING",
            "applicant.policyRole", "DIRECT",
            "operation.title", "Un assistant pour l'accueil",
            "operation.answers.EXPLORES_AI", "true",
            "operation.costLines[0].nature", "STAFF",
            "operation.costLines[0].label", "Cheffe de projet",
            "operation.costLines[0].amount", "48 000,00",
            "operation.costLines[0].person", "P1",
            "operation.costLines[0].fte", "50 %",
            "operation.costLines[1].nature", "SOFTWARE_SUBSCRIPTION",
            "operation.costLines[1].label", "Modèle de langue",
            "operation.costLines[1].amount", "22000");

    private Answers() {}

    /** Submits an application with the answers that are eligible, under other names, and returns its key. */
    static String submitted(Visitor applicant, String name, String title) {
        return submitted(applicant, name, title, ELIGIBLE);
    }

    /** Submits an application with these answers under other names, and returns its key. */
    static String submitted(Visitor applicant, String name, String title, Map<String, String> stated) {
        String application =
                applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));
        Map<String, String> answers = new LinkedHashMap<>(stated);
        answers.put("applicant.name", name);
        answers.put("operation.title", title);
        send(applicant, application, answers);
        return application.substring(application.lastIndexOf('/') + 1);
    }

    /** Fills in a draft, reads the summary, confirms and sends it. */
    static HttpResponse<String> send(Visitor applicant, String application, Map<String, String> stated) {
        Map<String, String> answers = new LinkedHashMap<>(stated);
        answers.put("action", "review");
        HttpResponse<String> reviewed = applicant.send(application, application, answers);
        return reviewed.statusCode() == 302
                ? applicant.send(application + "/summary", application + "/send", fields("confirmed", "true"))
                : reviewed;
    }
}
