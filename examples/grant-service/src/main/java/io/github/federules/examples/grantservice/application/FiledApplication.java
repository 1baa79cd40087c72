package io.github.federules.examples.grantservice.application;

import java.util.UUID;

/**
 * An application that was filed elsewhere, and is here now.
 *
 * @param id the key
 * @param reference the number that people use
 * @param isNew false if it had been imported before; then nothing was added
 */
public record FiledApplication(UUID id, String reference, boolean isNew) {}
