package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.language.LocalizedText;

/**
 * An error of a mapping or of an imported application.
 *
 * @param place the field of the form, as people know it, not null
 * @param text the problem and the fix, not null
 */
public record ImportError(String place, LocalizedText text) {}
