package io.github.federules.examples.budgetsimulation.population;

import io.github.federules.core.dossier.Dossier;

/** A dossier with the fund and the region that it was drawn from. */
public record GeneratedDossier(Dossier dossier, String fund, String region) {}
