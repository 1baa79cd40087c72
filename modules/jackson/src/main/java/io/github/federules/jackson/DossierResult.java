package io.github.federules.jackson;

/** The result of reading a text that should hold a dossier. */
public sealed interface DossierResult permits AcceptedDossier, RefusedDossier {}
