package io.github.federules.examples.grantservice.applicant;

/** The id of a form field in the page. */
final class FieldIds {

    private FieldIds() {}

    static String of(String path) {
        return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
