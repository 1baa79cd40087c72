package io.github.federules.examples.grantservice.applicant;

/**
 * An error of the form.
 *
 * @param field the id of the field that it is about
 * @param where the row and the name of the field, empty text for a field that its question names
 * @param message what is wrong, and how to mend it
 */
record FormError(String field, String where, String message) {}
