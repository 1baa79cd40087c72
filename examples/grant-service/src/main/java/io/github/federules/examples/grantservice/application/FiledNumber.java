package io.github.federules.examples.grantservice.application;

/**
 * What an application is called where it was filed, on demarche.numerique.gouv.fr.
 *
 * @param form the number of the form, there called démarche
 * @param dossier the number of the dossier
 */
public record FiledNumber(int form, int dossier) {}
