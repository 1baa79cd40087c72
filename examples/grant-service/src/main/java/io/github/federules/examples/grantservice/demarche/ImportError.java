package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.language.LocalizedText;

/**
 * An error of a mapping or of an imported application.
 *
 * @param place the field of the form, as people know it
 * @param text the problem and the fix
 */
public record ImportError(String place, LocalizedText text) {}
